using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Declaring;

/// <summary>A record's result that is JSON of the user's own: what a handler returned, already written.</summary>
/// <param name="Json">The JSON, in UTF-8; empty for <c>null</c>.</param>
public readonly record struct JsonAnswer(ReadOnlyMemory<byte> Json)
{
    /// <summary>The answer that a value becomes through its JSON contract.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">The value's JSON contract.</param>
    public static JsonAnswer Of<T>(T? value, JsonTypeInfo<T> type) => value is null ? default : new(JsonSerializer.SerializeToUtf8Bytes(value, type));

    /// <summary>The answer that a value which may be absent becomes through the JSON contract of one that is there.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">The value's JSON contract.</param>
    public static JsonAnswer Of<T>(T? value, JsonTypeInfo<T> type) where T : struct => value is { } present ? Of<T>(present, type) : default;

    /// <summary>The answer that a text becomes: a JSON string.</summary>
    /// <param name="text">The text.</param>
    public static JsonAnswer Of(string? text) =>
        text is null ? default : new(Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(text)}\""));

    /// <summary>The answer that is a JSON element.</summary>
    /// <param name="json">The JSON.</param>
    public static JsonAnswer Of(JsonElement json) => new(Encoding.UTF8.GetBytes(json.GetRawText()));

    /// <summary>The answer that is JSON already.</summary>
    /// <param name="json">The JSON, in UTF-8.</param>
    public static JsonAnswer Of(ReadOnlyMemory<byte> json) => new(json);

    /// <summary>Writes the answer.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <exception cref="JsonException">The handler returned bytes that are no JSON.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (Json.IsEmpty)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteRawValue(Json.Span);
        }
    }
}
