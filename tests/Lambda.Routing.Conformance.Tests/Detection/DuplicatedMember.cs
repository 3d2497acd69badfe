using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Conformance.Tests.Detection;

/// <summary>Writes a document again with one member twice, which a parsed document cannot hold.</summary>
internal static class DuplicatedMember
{
    public static byte[] Write(byte[] json, PathSegment[] path)
    {
        using var document = JsonDocument.Parse(json);
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true }))
        {
            Write(writer, document.RootElement, path);
        }
        return output.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value, ReadOnlySpan<PathSegment> path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when path is [{ IsElement: false }, ..]:
                writer.WriteStartObject();
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    bool isOnPath = member.NameEquals(path[0].Name);
                    for (int count = isOnPath && path.Length == 1 ? 2 : 1; count > 0; count--)
                    {
                        writer.WritePropertyName(member.Name);
                        Write(writer, member.Value, isOnPath ? path[1..] : []);
                    }
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array when path is [{ IsElement: true }, ..]:
                writer.WriteStartArray();
                int index = 0;
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Write(writer, item, index++ == 0 ? path[1..] : []);
                }
                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
