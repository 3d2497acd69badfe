namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that the sender writes numbers and Booleans of the payload as JSON strings: a payload type then reads <c>"5"</c> as a number and
/// <c>"true"</c> as a Boolean, whatever options its context has. Stands on an event type that implements <see cref="IPayloadCarrier"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TextScalarsAttribute : Attribute;
