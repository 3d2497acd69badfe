using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Batches of messages of an Amazon MQ broker for RabbitMQ, as Lambda delivers them
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">Using Lambda with Amazon MQ</see>).
/// </summary>
public static class RabbitMqEvents
{
    /// <summary>A batch of messages of the virtual host <c>/</c> with these texts as data.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="texts">The messages' data, as text.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(string queue, params ReadOnlySpan<string> texts) => Write(Messages(queue, texts, static text => text));

    /// <summary>A batch of messages whose data are values as JSON.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="typeInfo">The values' JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch<T>(string queue, JsonTypeInfo<T> typeInfo, params ReadOnlySpan<T> payloads) =>
        Write(Messages(queue, payloads, payload => JsonSerializer.Serialize(payload, typeInfo)));

    /// <summary>A batch of messages whose data are values as JSON with the web's defaults.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Batch<T>(string queue, params ReadOnlySpan<T> payloads) => Write(Messages(queue, payloads, WebJson.Serialize));

    /// <summary>A batch of messages that say more than their data.</summary>
    /// <param name="messages">The messages; those of one queue in its order.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(params ReadOnlySpan<RabbitMqTestMessage> messages) => Write(messages.ToArray());

    private static RabbitMqTestMessage[] Messages<T>(string queue, ReadOnlySpan<T> payloads, Func<T, string> toText)
    {
        ArgumentException.ThrowIfNullOrEmpty(queue);
        var messages = new RabbitMqTestMessage[payloads.Length];
        for (int i = 0; i < messages.Length; i++)
        {
            messages[i] = new RabbitMqTestMessage(queue, Encoding.UTF8.GetBytes(toText(payloads[i])));
        }
        return messages;
    }

    private static ReadOnlyMemory<byte> Write(RabbitMqTestMessage[] messages) => EventWriter.Write(messages, static (writer, messages) =>
    {
        writer.WriteString("eventSource", "aws:rmq");
        writer.WriteString("eventSourceArn", TestAccount.Broker);
        writer.WriteStartObject("rmqMessagesByQueue");
        foreach (IGrouping<string, RabbitMqTestMessage> queue in messages.GroupBy(static message => $"{message.Queue}::{message.VirtualHost}"))
        {
            writer.WriteStartArray(queue.Key);
            foreach (RabbitMqTestMessage message in queue)
            {
                WriteMessage(writer, message);
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    });

    private static void WriteMessage(Utf8JsonWriter writer, RabbitMqTestMessage message)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("basicProperties");
        writer.WriteString("contentType", "application/json");
        writer.WriteStartObject("headers");
        foreach ((string name, string value) in message.Headers)
        {
            writer.WriteStartObject(name);
            writer.WriteSignedBytes("bytes", Encoding.UTF8.GetBytes(value));
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteNumber("deliveryMode", 2);
        writer.WriteString("messageId", message.MessageId);
        writer.WriteString("type", message.Type);
        writer.WriteNumber("bodySize", message.Data.Length);
        writer.WriteEndObject();
        writer.WriteBoolean("redelivered", message.Redelivered);
        writer.WriteBase64String("data", message.Data.Span);
        writer.WriteEndObject();
    }
}
