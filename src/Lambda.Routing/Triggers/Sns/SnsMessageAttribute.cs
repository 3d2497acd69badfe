using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Sns;

/// <summary>What a sender attached to a message.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html">Amazon SNS message attributes</see>.</remarks>
[EventType]
public sealed partial record SnsMessageAttribute
{
    private const string BinaryType = "Binary";
    private const string ArrayType = "String.Array";

    /// <summary>The type: <c>String</c>, <c>String.Array</c>, <c>Number</c> or <c>Binary</c>.</summary>
    [JsonPropertyName("Type")]
    public required partial string Type { get; init; }

    /// <summary>The value as the event carries it: text, digits, a JSON array or base64.</summary>
    [JsonPropertyName("Value")]
    public partial string? Value { get; init; }

    /// <summary>The value of a string, of a number in digits, or of an array in JSON; <see langword="null"/> for a binary one.</summary>
    public string? StringValue => Type == BinaryType ? null : Value;

    /// <summary>The value of a binary attribute, decoded; <see langword="null"/> for any other, or where the value is no base64.</summary>
    public ReadOnlyMemory<byte>? BinaryValue => Type == BinaryType && Value is { } base64 ? Decode(base64) : default(ReadOnlyMemory<byte>?);

    /// <summary>The values of a <c>String.Array</c>, which are strings, numbers, Booleans or null; empty for any other type, or where the value is no JSON array.</summary>
    public IReadOnlyList<JsonElement> ArrayValues => Type == ArrayType && Value is { } json ? Parse(json) : [];

    private static ReadOnlyMemory<byte>? Decode(string base64)
    {
        byte[] bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out int length) ? bytes.AsMemory(0, length) : default(ReadOnlyMemory<byte>?);
    }

    private static IReadOnlyList<JsonElement> Parse(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            return root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray().Select(static item => item.Clone())] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
