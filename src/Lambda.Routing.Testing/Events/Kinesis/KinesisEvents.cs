using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Batches of one shard of a Kinesis data stream, as Lambda delivers them
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html">Using Lambda with Amazon Kinesis Data Streams</see>).
/// </summary>
public static class KinesisEvents
{
    private const string Shard = "shardId-000000000000";

    /// <summary>A batch of records with these texts as data.</summary>
    /// <param name="stream">The stream's name or ARN.</param>
    /// <param name="texts">The records' data, as text.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(string stream, params ReadOnlySpan<string> texts) =>
        Write(stream, Records(texts, static text => text));

    /// <summary>A batch of records whose data are values as JSON.</summary>
    /// <param name="stream">The stream's name or ARN.</param>
    /// <param name="typeInfo">The values' JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch<T>(string stream, JsonTypeInfo<T> typeInfo, params ReadOnlySpan<T> payloads) =>
        Write(stream, Records(payloads, payload => JsonSerializer.Serialize(payload, typeInfo)));

    /// <summary>A batch of records whose data are values as JSON with the web's defaults.</summary>
    /// <param name="stream">The stream's name or ARN.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Batch<T>(string stream, params ReadOnlySpan<T> payloads) =>
        Write(stream, Records(payloads, WebJson.Serialize));

    /// <summary>A batch of records that say more than their data.</summary>
    /// <param name="stream">The stream's name or ARN.</param>
    /// <param name="records">The records, in the order of the shard.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(string stream, params ReadOnlySpan<KinesisTestRecord> records) =>
        Write(stream, records.ToArray());

    /// <summary>A batch of a tumbling window.</summary>
    /// <param name="stream">The stream's name or ARN.</param>
    /// <param name="window">The window.</param>
    /// <param name="records">The records, in the order of the shard; there may be none at the window's end.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Window(string stream, TestWindow window, params ReadOnlySpan<KinesisTestRecord> records)
    {
        ArgumentNullException.ThrowIfNull(window);
        return Write(stream, records.ToArray(), window);
    }

    /// <summary>A batch of a tumbling window, of records whose data are values as JSON.</summary>
    /// <param name="stream">The stream's name or ARN.</param>
    /// <param name="window">The window.</param>
    /// <param name="typeInfo">The values' JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Window<T>(string stream, TestWindow window, JsonTypeInfo<T> typeInfo, params ReadOnlySpan<T> payloads)
    {
        ArgumentNullException.ThrowIfNull(window);
        return Write(stream, Records(payloads, payload => JsonSerializer.Serialize(payload, typeInfo)), window);
    }

    /// <summary>
    /// A batch of records that other services put into the stream: <c>EventBridgeEvents.Of(…)</c>,
    /// <c>CloudWatchLogsEvents.Compressed(…)</c>.
    /// </summary>
    /// <param name="stream">The stream's name or ARN.</param>
    /// <param name="documents">The records' data.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Containing(string stream, params ReadOnlySpan<ReadOnlyMemory<byte>> documents) =>
        Write(stream, [.. documents.ToArray().Select(document => new KinesisTestRecord(document))]);

    private static KinesisTestRecord[] Records<T>(ReadOnlySpan<T> payloads, Func<T, string> toText)
    {
        var records = new KinesisTestRecord[payloads.Length];
        for (int i = 0; i < records.Length; i++)
        {
            records[i] = new KinesisTestRecord(Encoding.UTF8.GetBytes(toText(payloads[i])));
        }
        return records;
    }

    private static ReadOnlyMemory<byte> Write(string stream, KinesisTestRecord[] records, TestWindow? window = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(stream);
        return EventWriter.Write((Stream: TestAccount.ArnOf("kinesis", stream, "stream/"), Records: records, Window: window), static (writer, batch) =>
        {
            writer.WriteStartArray("Records");
            for (int i = 0; i < batch.Records.Length; i++)
            {
                WriteRecord(writer, batch.Stream, batch.Records[i], i + 1);
            }
            writer.WriteEndArray();
            batch.Window?.Write(writer, batch.Stream);
        });
    }

    private static void WriteRecord(Utf8JsonWriter writer, string stream, KinesisTestRecord record, int number)
    {
        string sequence = record.SequenceNumber ?? $"4959033827149025660855969253836157109592157{number:d13}";
        writer.WriteStartObject();
        writer.WriteStartObject("kinesis");
        writer.WriteString("kinesisSchemaVersion", "1.0");
        writer.WriteString("partitionKey", record.PartitionKey);
        writer.WriteString("sequenceNumber", sequence);
        writer.WriteBase64String("data", record.Data.Span);
        writer.WriteNumber("approximateArrivalTimestamp", record.ArrivalTimestamp.ToUnixTimeMilliseconds() / 1000m);
        writer.WriteEndObject();
        writer.WriteString("eventSource", "aws:kinesis");
        writer.WriteString("eventVersion", "1.0");
        writer.WriteString("eventID", $"{Shard}:{sequence}");
        writer.WriteString("eventName", "aws:kinesis:record");
        writer.WriteString("invokeIdentityArn", $"arn:aws:iam::{TestAccount.Id}:role/lambda-role");
        writer.WriteString("awsRegion", TestAccount.Region);
        writer.WriteString("eventSourceARN", stream);
        writer.WriteEndObject();
    }
}
