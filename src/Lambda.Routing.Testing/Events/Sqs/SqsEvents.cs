using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Batches of Amazon SQS, as Lambda delivers them
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event">example events</see>).
/// The messages' ids are <c>message-1</c>, <c>message-2</c> and so on.
/// </summary>
public static class SqsEvents
{
    /// <summary>A batch of messages with these texts.</summary>
    /// <param name="queue">The queue's name or ARN. A name that ends in <c>.fifo</c> is a FIFO queue.</param>
    /// <param name="bodies">The messages' texts.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(string queue, params ReadOnlySpan<string> bodies) =>
        Write(queue, Messages(bodies, static body => body));

    /// <summary>A batch of messages whose texts are values as JSON.</summary>
    /// <param name="queue">The queue's name or ARN.</param>
    /// <param name="typeInfo">The values' JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch<T>(string queue, JsonTypeInfo<T> typeInfo, params ReadOnlySpan<T> payloads) =>
        Write(queue, Messages(payloads, payload => JsonSerializer.Serialize(payload, typeInfo)));

    /// <summary>A batch of messages whose texts are values as JSON with the web's defaults.</summary>
    /// <param name="queue">The queue's name or ARN.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Batch<T>(string queue, params ReadOnlySpan<T> payloads) =>
        Write(queue, Messages(payloads, WebJson.Serialize));

    /// <summary>A batch of messages that say more than their texts.</summary>
    /// <param name="queue">The queue's name or ARN.</param>
    /// <param name="messages">The messages.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(string queue, params ReadOnlySpan<SqsTestMessage> messages) =>
        Write(queue, messages.ToArray());

    /// <summary>
    /// A batch of messages that other services put into the queue: <c>S3Events.Created(…)</c>, <c>EventBridgeEvents.Of(…)</c>,
    /// <c>SnsEvents.Envelope(…)</c>. What a topic passes on with raw delivery is in no envelope.
    /// </summary>
    /// <param name="queue">The queue's name or ARN.</param>
    /// <param name="documents">What the messages hold, as JSON in UTF-8.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Containing(string queue, params ReadOnlySpan<ReadOnlyMemory<byte>> documents) =>
        Write(queue, Messages(documents, static document => Encoding.UTF8.GetString(document.Span)));

    private static SqsTestMessage[] Messages<T>(ReadOnlySpan<T> payloads, Func<T, string> toText)
    {
        var messages = new SqsTestMessage[payloads.Length];
        for (int i = 0; i < messages.Length; i++)
        {
            messages[i] = new SqsTestMessage(toText(payloads[i]));
        }
        return messages;
    }

    private static ReadOnlyMemory<byte> Write(string queue, SqsTestMessage[] messages)
    {
        ArgumentException.ThrowIfNullOrEmpty(queue);
        return EventWriter.Write((Queue: TestAccount.ArnOf("sqs", queue), Messages: messages), static (writer, batch) =>
        {
            writer.WriteStartArray("Records");
            for (int i = 0; i < batch.Messages.Length; i++)
            {
                SqsRecordWriter.Write(writer, batch.Queue, batch.Messages[i], i + 1);
            }
            writer.WriteEndArray();
        });
    }
}
