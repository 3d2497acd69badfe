using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.CloudFront;

/// <summary>Lays what a function returned over what arrived: a member that a type knows is as returned, or gone; any other stays.</summary>
internal static class Overlay
{
    private static readonly FrozenSet<string> s_known = FrozenSet.ToFrozenSet(
    [
        "clientIp", "method", "uri", "querystring", "headers", "body", "origin", "status", "statusDescription", "bodyEncoding",
        "inputTruncated", "action", "encoding", "data", "custom", "s3", "authMethod", "region", "customHeaders", "domainName",
        "keepaliveTimeout", "path", "port", "protocol", "readTimeout", "responseCompletionTimeout", "sslProtocols",
    ]);

    private static readonly FrozenSet<string> s_merged = FrozenSet.ToFrozenSet(["body", "origin", "custom", "s3"]);

    public static ReadOnlyMemory<byte> Write(JsonElement original, ReadOnlyMemory<byte> returned)
    {
        var output = new ArrayBufferWriter<byte>();
        using var document = JsonDocument.Parse(returned);
        using (var writer = new Utf8JsonWriter(output, ResponseJson.Options))
        {
            Merge(writer, original, document.RootElement);
        }
        return output.WrittenMemory;
    }

    private static void Merge(Utf8JsonWriter writer, JsonElement original, JsonElement returned)
    {
        writer.WriteStartObject();
        foreach (JsonProperty member in returned.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            if (s_merged.Contains(member.Name) && member.Value.ValueKind == JsonValueKind.Object
                && original.TryGetProperty(member.Name, out JsonElement before) && before.ValueKind == JsonValueKind.Object)
            {
                Merge(writer, before, member.Value);
            }
            else
            {
                member.Value.WriteTo(writer);
            }
        }
        foreach (JsonProperty member in original.EnumerateObject().Where(member => !s_known.Contains(member.Name)))
        {
            member.WriteTo(writer);
        }
        writer.WriteEndObject();
    }
}
