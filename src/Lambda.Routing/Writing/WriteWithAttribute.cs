namespace Lambda.Routing.Writing;

/// <summary>
/// Writes a property's value in a way of its own. Not needed where the type that a <see cref="Reading.ReadWithAttribute"/> names
/// implements <see cref="IValueWriter{T}"/> too.
/// </summary>
/// <param name="writer">A type that implements <see cref="IValueWriter{T}"/> of the property's type.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WriteWithAttribute(Type writer) : Attribute
{
    /// <summary>A type that implements <see cref="IValueWriter{T}"/> of the property's type.</summary>
    public Type Writer { get; } = writer;
}
