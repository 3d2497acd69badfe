namespace Lambda.Routing.Reading;

/// <summary>Reads a property's value in a way of its own.</summary>
/// <param name="reader">A type that implements <see cref="IValueReader{T}"/> of the property's type.</param>
/// <example><code>[ReadWith(typeof(UnixMilliseconds))] public DateTimeOffset? SentTimestamp { get; init; }</code></example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReadWithAttribute(Type reader) : Attribute
{
    /// <summary>A type that implements <see cref="IValueReader{T}"/> of the property's type.</summary>
    public Type Reader { get; } = reader;
}
