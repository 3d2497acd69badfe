using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Firehose;

/// <summary>Writes the answer to a batch: as much of it as Data Firehose takes.</summary>
internal static class ResultWriter
{
    /// <summary>What an answer may hold, in bytes. One that holds more fails as a whole, four times.</summary>
    internal const int MostBytes = 6 * 1024 * 1024;

    private const int Envelope = 16;
    private const int Frame = 128;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="isKafka">Whether the records come from a topic, whose values have a name of their own.</param>
    /// <param name="results">One result for each record.</param>
    /// <param name="output">Where the answer goes.</param>
    /// <exception cref="InvalidOperationException">A record has no id, so that the answer cannot name it.</exception>
    public static void Write(bool isKafka, IReadOnlyList<RecordResult<FirehoseResult>> results, IBufferWriter<byte> output)
    {
        long left = MostBytes - Envelope - results.Sum(result => Frame + Length(result.Identifier));
        using var writer = new Utf8JsonWriter(output, s_options);
        writer.WriteStartObject();
        writer.WriteStartArray("records"u8);
        foreach ((string? id, FirehoseResult result) in results)
        {
            if (string.IsNullOrEmpty(id))
            {
                throw new InvalidOperationException("A record of the delivery stream has no recordId, so that its result cannot be told: the whole batch fails.");
            }
            long size = SizeOf(result);
            bool fits = size <= left;
            left -= fits ? size : 0;
            WriteRecord(writer, id, fits ? result : FirehoseResult.ProcessingFailed, isKafka);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter writer, string id, FirehoseResult result, bool isKafka)
    {
        writer.WriteStartObject();
        writer.WriteString("recordId"u8, id);
        writer.WriteString("result"u8, result.Outcome.ToString());
        if (result.IsOk)
        {
            writer.WriteBase64String(isKafka ? "kafkaRecordValue"u8 : "data"u8, result.Data.Span);
            WriteMetadata(writer, result);
        }
        writer.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter writer, FirehoseResult result)
    {
        if (result is { PartitionKeys.Count: 0, Table: null })
        {
            return;
        }
        writer.WriteStartObject("metadata"u8);
        if (result.PartitionKeys.Count > 0)
        {
            writer.WriteStartObject("partitionKeys"u8);
            foreach ((string key, string value) in result.PartitionKeys)
            {
                writer.WriteString(key, value);
            }
            writer.WriteEndObject();
        }
        if (result.Table is { } table)
        {
            writer.WriteStartObject("otfMetadata"u8);
            writer.WriteString("destinationTableName"u8, table.Name);
            writer.WriteString("destinationDatabaseName"u8, table.Database);
            writer.WriteString("operation"u8, table.Operation ?? "insert");
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    // What a result needs beyond its frame, which has room for all names.
    private static long SizeOf(FirehoseResult result)
    {
        long size = (result.Data.Length + 2L) / 3 * 4;
        foreach ((string key, string value) in result.PartitionKeys)
        {
            size += Length(key) + Length(value) + 8;
        }
        return result.Table is { } table ? size + Frame + Length(table.Name) + Length(table.Database) + Length(table.Operation) : size;
    }

    private static int Length(string? text) => text is null ? 0 : JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.Length;
}
