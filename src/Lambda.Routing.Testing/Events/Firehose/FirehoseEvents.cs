using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Batches that a delivery stream of Amazon Data Firehose wants transformed
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html">Using Lambda with Data Firehose</see>).
/// </summary>
public static class FirehoseEvents
{
    /// <summary>A batch of records with these texts as data.</summary>
    /// <param name="stream">The delivery stream's name or ARN.</param>
    /// <param name="texts">The records' data, as text.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(string stream, params ReadOnlySpan<string> texts) => Write(stream, texts.ToArray(), isKafka: false);

    /// <summary>A batch of records whose data are values as JSON.</summary>
    /// <param name="stream">The delivery stream's name or ARN.</param>
    /// <param name="typeInfo">The values' JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch<T>(string stream, JsonTypeInfo<T> typeInfo, params ReadOnlySpan<T> payloads) =>
        Write(stream, payloads.ToArray().Select(payload => JsonSerializer.Serialize(payload, typeInfo)), isKafka: false);

    /// <summary>A batch of records whose data are values as JSON with the web's defaults.</summary>
    /// <param name="stream">The delivery stream's name or ARN.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Batch<T>(string stream, params ReadOnlySpan<T> payloads) =>
        Write(stream, payloads.ToArray().Select(WebJson.Serialize), isKafka: false);

    /// <summary>A batch of records that come from a topic of Amazon MSK, with these texts as values.</summary>
    /// <param name="stream">The delivery stream's name or ARN.</param>
    /// <param name="texts">The records' values, as text.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> KafkaBatch(string stream, params ReadOnlySpan<string> texts) => Write(stream, texts.ToArray(), isKafka: true);

    /// <summary>
    /// A batch of records that other services put into the stream: <c>SnsEvents.Envelope(…)</c>,
    /// <c>CloudWatchLogsEvents.Compressed(…)</c>.
    /// </summary>
    /// <param name="stream">The delivery stream's name or ARN.</param>
    /// <param name="documents">The records' data.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Containing(string stream, params ReadOnlySpan<ReadOnlyMemory<byte>> documents) =>
        Write(stream, documents.ToArray(), isKafka: false);

    private static ReadOnlyMemory<byte> Write(string stream, IEnumerable<string> texts, bool isKafka) =>
        Write(stream, [.. texts.Select(text => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(text))], isKafka);

    private static ReadOnlyMemory<byte> Write(string stream, ReadOnlyMemory<byte>[] data, bool isKafka)
    {
        ArgumentException.ThrowIfNullOrEmpty(stream);
        string arn = TestAccount.ArnOf("firehose", stream, "deliverystream/");
        return EventWriter.Write((arn, data, isKafka), static (writer, batch) =>
        {
            writer.WriteString("invocationId", TestAccount.IdOf(1));
            writer.WriteString("deliveryStreamArn", batch.arn);
            if (batch.isKafka)
            {
                writer.WriteString("sourceMSKArn", TestAccount.Arn("kafka", "cluster/my-cluster/00000000-0000-4000-8000-000000000000-1"));
            }
            writer.WriteString("region", TestAccount.Region);
            writer.WriteStartArray("records");
            for (int i = 0; i < batch.data.Length; i++)
            {
                WriteRecord(writer, batch.data[i].Span, batch.isKafka, i + 1);
            }
            writer.WriteEndArray();
        });
    }

    private static void WriteRecord(Utf8JsonWriter writer, ReadOnlySpan<byte> data, bool isKafka, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("recordId", $"record-{number}");
        writer.WriteNumber("approximateArrivalTimestamp", TestAccount.Now.ToUnixTimeMilliseconds());
        if (isKafka)
        {
            writer.WriteMap("mskRecordMetadata", [new("offset", $"{number}"), new("partitionId", "0")]);
        }
        writer.WriteBase64String(isKafka ? "kafkaRecordValue" : "data", data);
        writer.WriteEndObject();
    }
}
