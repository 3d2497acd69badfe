namespace Lambda.Routing.Reading;

/// <summary>
/// Marks a property that detection looks at. It must not appear twice in its object; and where it belongs to a record,
/// every record must agree with the first one on its value and presence, because the first one decided what the batch is.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DiscriminatorAttribute : Attribute;
