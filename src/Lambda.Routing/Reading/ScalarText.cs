using System.Text;
using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Reading;

/// <summary>
/// Reads a value that is a string in some events and a number or a Boolean in others: a string's content, or the JSON of anything
/// else as it stands there. Writes it as a string.
/// </summary>
/// <example><code>[ReadWith(typeof(ScalarText))] public string? Version { get; init; }</code></example>
public readonly struct ScalarText : IValueReader<string>, IValueWriter<string>
{
    /// <inheritdoc/>
    public static string Read(ref EventReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.ReadString() : Encoding.UTF8.GetString(reader.ReadRaw().Span);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, string value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
