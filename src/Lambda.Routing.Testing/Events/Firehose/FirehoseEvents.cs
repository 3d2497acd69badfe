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
        Write(stream, [.. payloads.ToArray().Select(payload => JsonSerializer.Serialize(payload, typeInfo))], isKafka: false);

    /// <summary>A batch of records whose data are values as JSON with the web's defaults.</summary>
    /// <param name="stream">The delivery stream's name or ARN.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Batch<T>(string stream, params ReadOnlySpan<T> payloads) =>
        Write(stream, [.. payloads.ToArray().Select(WebJson.Serialize)], isKafka: false);

    /// <summary>A batch of records that come from a topic of Amazon MSK, with these texts as values.</summary>
    /// <param name="stream">The delivery stream's name or ARN.</param>
    /// <param name="texts">The records' values, as text.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> KafkaBatch(string stream, params ReadOnlySpan<string> texts) => Write(stream, texts.ToArray(), isKafka: true);

    private static ReadOnlyMemory<byte> Write(string stream, string[] texts, bool isKafka)
    {
        ArgumentException.ThrowIfNullOrEmpty(stream);
        string arn = TestAccount.ArnOf("firehose", stream, "deliverystream/");
        return EventWriter.Write((arn, texts, isKafka), static (writer, batch) =>
        {
            writer.WriteString("invocationId", TestAccount.IdOf(1));
            writer.WriteString("deliveryStreamArn", batch.arn);
            if (batch.isKafka)
            {
                writer.WriteString("sourceMSKArn", TestAccount.Arn("kafka", "cluster/my-cluster/00000000-0000-4000-8000-000000000000-1"));
            }
            writer.WriteString("region", TestAccount.Region);
            writer.WriteStartArray("records");
            for (int i = 0; i < batch.texts.Length; i++)
            {
                WriteRecord(writer, batch.texts[i], batch.isKafka, i + 1);
            }
            writer.WriteEndArray();
        });
    }

    private static void WriteRecord(Utf8JsonWriter writer, string text, bool isKafka, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("recordId", $"record-{number}");
        writer.WriteNumber("approximateArrivalTimestamp", TestAccount.Now.ToUnixTimeMilliseconds());
        if (isKafka)
        {
            writer.WriteMap("mskRecordMetadata", [new("offset", $"{number}"), new("partitionId", "0")]);
        }
        writer.WriteBase64String(isKafka ? "kafkaRecordValue" : "data", Encoding.UTF8.GetBytes(text));
        writer.WriteEndObject();
    }
}
