namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that documents of this type travel inside the payloads of other services and carry a payload of their own, which is what the
/// receiver wants: an Amazon SNS notification in a message of a queue. What they carry is unwrapped, for the payload of a trigger
/// that has an option <c>Unwrap</c>, and on the way to an inner event or record that a method takes.
/// </summary>
/// <remarks>
/// Stands on a type with a <see cref="PayloadPathAttribute"/> of one name, which a <see cref="ShapeAttribute"/> or an
/// <see cref="EmbeddedShapeAttribute"/> recognises. Where the property of that name is a string, the payload is the string's content.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EnvelopeAttribute : Attribute;
