using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Pipes;

/// <summary>Writes the answer of an enrichment: an array of what goes on to the pipe's target.</summary>
internal static class EnrichmentWriter
{
    public static void Write(IReadOnlyList<RecordResult<JsonAnswer>> results, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartArray();
        foreach (RecordResult<JsonAnswer> result in results)
        {
            result.Result.WriteTo(writer);
        }
        writer.WriteEndArray();
    }
}
