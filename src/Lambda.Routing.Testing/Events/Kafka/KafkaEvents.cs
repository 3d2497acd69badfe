using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Batches of records of Kafka topics, as Lambda delivers them
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html">Using Lambda with Amazon MSK</see>).
/// </summary>
public static class KafkaEvents
{
    private const string Cluster = "cluster/sample-cluster/00000000-0000-4000-8000-000000000001-1";

    /// <summary>A batch of one partition of an Amazon MSK cluster's topic, of records with these texts as values.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="texts">The values; <see langword="null"/> for a tombstone.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(string topic, params ReadOnlySpan<string?> texts) =>
        Write(TestAccount.Arn("kafka", Cluster), Records(topic, texts, static text => text));

    /// <summary>The same, of records whose values are JSON.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="typeInfo">The values' JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch<T>(string topic, JsonTypeInfo<T> typeInfo, params ReadOnlySpan<T> payloads) =>
        Write(TestAccount.Arn("kafka", Cluster), Records(topic, payloads, payload => JsonSerializer.Serialize(payload, typeInfo)));

    /// <summary>The same, of records whose values are JSON with the web's defaults.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Batch<T>(string topic, params ReadOnlySpan<T> payloads) =>
        Write(TestAccount.Arn("kafka", Cluster), Records(topic, payloads, WebJson.Serialize));

    /// <summary>A batch of an Amazon MSK cluster, of records that say more than their value.</summary>
    /// <param name="records">The records; those of one partition in its order.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(params ReadOnlySpan<KafkaTestRecord> records) => Write(TestAccount.Arn("kafka", Cluster), records.ToArray());

    /// <summary>A batch of a cluster that you run.</summary>
    /// <param name="records">The records; those of one partition in its order.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> SelfManaged(params ReadOnlySpan<KafkaTestRecord> records) => Write(null, records.ToArray());

    private static KafkaTestRecord[] Records<T>(string topic, ReadOnlySpan<T> payloads, Func<T, string?> toText)
    {
        ArgumentException.ThrowIfNullOrEmpty(topic);
        var records = new KafkaTestRecord[payloads.Length];
        for (int i = 0; i < records.Length; i++)
        {
            ReadOnlyMemory<byte>? value = toText(payloads[i]) is { } text ? Encoding.UTF8.GetBytes(text) : default(ReadOnlyMemory<byte>?);
            records[i] = new KafkaTestRecord(topic, value);
        }
        return records;
    }

    private static ReadOnlyMemory<byte> Write(string? cluster, KafkaTestRecord[] records) => EventWriter.Write((Cluster: cluster, Records: records), static (writer, batch) =>
    {
        writer.WriteString("eventSource", batch.Cluster is null ? "SelfManagedKafka" : "aws:kafka");
        if (batch.Cluster is not null)
        {
            writer.WriteString("eventSourceArn", batch.Cluster);
        }
        writer.WriteString("bootstrapServers", "b-1.example.com:9092,b-2.example.com:9092");
        writer.WriteStartObject("records");
        foreach (IGrouping<string, KafkaTestRecord> partition in batch.Records.GroupBy(static record => $"{record.Topic}-{record.Partition}"))
        {
            writer.WriteStartArray(partition.Key);
            long next = 0;
            foreach (KafkaTestRecord record in partition)
            {
                long offset = record.Offset ?? next;
                WriteRecord(writer, record, offset);
                next = offset + 1;
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    });

    private static void WriteRecord(Utf8JsonWriter writer, KafkaTestRecord record, long offset)
    {
        writer.WriteStartObject();
        writer.WriteString("topic", record.Topic);
        writer.WriteNumber("partition", record.Partition);
        writer.WriteNumber("offset", offset);
        writer.WriteNumber("timestamp", record.Timestamp.ToUnixTimeMilliseconds());
        writer.WriteString("timestampType", "CREATE_TIME");
        WriteBytes(writer, "key", record.Key);
        WriteBytes(writer, "value", record.Value);
        writer.WriteStartArray("headers");
        foreach ((string name, string value) in record.Headers)
        {
            writer.WriteStartObject();
            writer.WriteSignedBytes(name, Encoding.UTF8.GetBytes(value));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteBytes(Utf8JsonWriter writer, string name, ReadOnlyMemory<byte>? bytes)
    {
        if (bytes is { } present)
        {
            writer.WriteBase64String(name, present.Span);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
