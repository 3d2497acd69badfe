using System.Text.Json;

namespace Lambda.Routing.Writing;

/// <summary>Writes one kind of JSON value. Named by <see cref="WriteWithAttribute"/>.</summary>
/// <typeparam name="T">The .NET type.</typeparam>
public interface IValueWriter<T>
{
    /// <summary>Writes one value.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value, which is not <see langword="null"/>.</param>
    static abstract void Write(Utf8JsonWriter writer, T value);
}
