using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Batches of messages of an Amazon MQ broker for ActiveMQ, as Lambda delivers them
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">Using Lambda with Amazon MQ</see>).
/// </summary>
public static class ActiveMqEvents
{
    /// <summary>A batch of messages with these texts as data.</summary>
    /// <param name="destination">The queue or topic.</param>
    /// <param name="texts">The messages' data, as text.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(string destination, params ReadOnlySpan<string> texts) => Write(Messages(destination, texts, static text => text));

    /// <summary>A batch of messages whose data are values as JSON.</summary>
    /// <param name="destination">The queue or topic.</param>
    /// <param name="typeInfo">The values' JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch<T>(string destination, JsonTypeInfo<T> typeInfo, params ReadOnlySpan<T> payloads) =>
        Write(Messages(destination, payloads, payload => JsonSerializer.Serialize(payload, typeInfo)));

    /// <summary>A batch of messages whose data are values as JSON with the web's defaults.</summary>
    /// <param name="destination">The queue or topic.</param>
    /// <param name="payloads">The values.</param>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Batch<T>(string destination, params ReadOnlySpan<T> payloads) => Write(Messages(destination, payloads, WebJson.Serialize));

    /// <summary>A batch of messages that say more than their data.</summary>
    /// <param name="messages">The messages.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(params ReadOnlySpan<ActiveMqTestMessage> messages) => Write(messages.ToArray());

    private static ActiveMqTestMessage[] Messages<T>(string destination, ReadOnlySpan<T> payloads, Func<T, string> toText)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        var messages = new ActiveMqTestMessage[payloads.Length];
        for (int i = 0; i < messages.Length; i++)
        {
            messages[i] = new ActiveMqTestMessage(destination, Encoding.UTF8.GetBytes(toText(payloads[i])));
        }
        return messages;
    }

    private static ReadOnlyMemory<byte> Write(ActiveMqTestMessage[] messages) => EventWriter.Write(messages, static (writer, messages) =>
    {
        writer.WriteString("eventSource", "aws:mq");
        writer.WriteString("eventSourceArn", TestAccount.Broker);
        writer.WriteStartArray("messages");
        for (int i = 0; i < messages.Length; i++)
        {
            WriteMessage(writer, messages[i], i + 1);
        }
        writer.WriteEndArray();
    });

    private static void WriteMessage(Utf8JsonWriter writer, ActiveMqTestMessage message, int number)
    {
        long now = TestAccount.Now.ToUnixTimeMilliseconds();
        writer.WriteStartObject();
        writer.WriteString("messageID", message.MessageId ?? $"ID:sample-host-37557-1234520418293-4:1:1:1:{number}");
        writer.WriteString("messageType", "jms/text-message");
        writer.WriteNumber("deliveryMode", 2);
        writer.WriteNull("replyTo");
        writer.WriteString("type", message.Type);
        writer.WriteString("expiration", "0");
        writer.WriteNumber("priority", 4);
        writer.WriteBoolean("redelivered", message.Redelivered);
        writer.WriteStartObject("destination");
        writer.WriteString("physicalName", message.Destination);
        writer.WriteEndObject();
        writer.WriteBase64String("data", message.Data.Span);
        writer.WriteNumber("timestamp", now);
        writer.WriteNumber("brokerInTime", now);
        writer.WriteNumber("brokerOutTime", now);
        writer.WriteMap("properties", message.Properties);
        writer.WriteEndObject();
    }
}
