namespace Lambda.Routing.Reading;

/// <summary>
/// Has the source generator implement <see cref="IReadable{TSelf}"/> on a <c>sealed partial record</c> with <c>init</c>
/// properties: a reader over UTF-8 without reflection or run-time metadata.
/// </summary>
/// <remarks>
/// A property's JSON name is its own name in camel case, or what
/// <see cref="System.Text.Json.Serialization.JsonPropertyNameAttribute"/> says. A <c>required</c> property must be there;
/// others may be absent or <c>null</c>. A <c>partial string</c> property stays a slice of the event until it is read: the
/// <see cref="JsonText"/> behind a property <c>Body</c> is the field <c>_textOfBody</c>. Properties of abstract base records
/// are read too.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventTypeAttribute : Attribute;
