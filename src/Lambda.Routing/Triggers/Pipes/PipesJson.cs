using System.Text;
using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Pipes;

/// <summary>Looks into records, whose members depend on where the pipe got them from.</summary>
internal static class PipesJson
{
    public static JsonElement? Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? member : null;

    public static string? Text(JsonElement json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The user's data; <see langword="null"/> where it should be base64 and is not.</summary>
    public static Payload? PayloadOf(JsonElement json, ReadOnlyMemory<byte> raw) => Text(json, "eventSource") switch
    {
        "aws:sqs" when Text(json, "body") is { } body => Payload.FromBytes(Encoding.UTF8.GetBytes(body)),
        "aws:kinesis" or "aws:mq" or "aws:amq" or "aws:rmq" when Member(json, "data") is { } data => Decoded(data),
        "aws:kafka" or "SelfManagedKafka" or "aws:SelfManagedKafka" => Member(json, "value") is { } value ? Decoded(value) : default(Payload),
        _ => Payload.FromJson(raw),
    };

    private static Payload? Decoded(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.TryGetBytesFromBase64(out byte[]? bytes) ? Payload.FromBytes(bytes) : null;
}
