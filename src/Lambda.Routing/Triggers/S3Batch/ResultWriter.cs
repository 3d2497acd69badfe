using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.S3Batch;

/// <summary>Writes the answer to the tasks of a job.</summary>
internal static class ResultWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(S3BatchEvent @event, IReadOnlyList<RecordResult<S3BatchResult>> results, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, s_options);
        writer.WriteStartObject();
        writer.WriteString("invocationSchemaVersion"u8, @event.InvocationSchemaVersion);
        // A task that has no id to name: it must not pass for done.
        writer.WriteString("treatMissingKeysAs"u8, nameof(S3BatchResultCode.PermanentFailure));
        writer.WriteString("invocationId"u8, @event.InvocationId);
        writer.WriteStartArray("results"u8);
        foreach ((string? id, S3BatchResult result) in results)
        {
            if (id is null)
            {
                continue;
            }
            writer.WriteStartObject();
            writer.WriteString("taskId"u8, id);
            writer.WriteString("resultCode"u8, result.Code.ToString());
            writer.WriteString("resultString"u8, result.Text);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
