using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.AppSync;

/// <summary>Writes what becomes of published events. One that the answer leaves out is not broadcast.</summary>
internal static class PublishWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="InvalidOperationException">An event has no id, so that the answer cannot name it.</exception>
    public static void Write(IReadOnlyList<RecordResult<AppSyncPublishResult>> results, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, s_options);
        writer.WriteStartObject();
        writer.WriteStartArray("events"u8);
        foreach ((string? id, AppSyncPublishResult result) in results)
        {
            if (string.IsNullOrEmpty(id))
            {
                throw new InvalidOperationException("A published event has no id, so that its result cannot be told: all are refused.");
            }
            if (result.Problem is null && result.Payload.IsEmpty)
            {
                continue;
            }
            writer.WriteStartObject();
            writer.WriteString("id"u8, id);
            if (result.Problem is { } problem)
            {
                writer.WriteString("error"u8, problem);
            }
            else
            {
                writer.WritePropertyName("payload"u8);
                writer.WriteRawValue(result.Payload.Span);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
