using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Notifications of Amazon SNS, as Lambda delivers them
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html">Invoking Lambda functions with Amazon SNS notifications</see>).
/// </summary>
public static class SnsEvents
{
    /// <summary>A message with this text was published.</summary>
    /// <param name="topic">The topic's name or ARN.</param>
    /// <param name="message">The message's text.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Notification(string topic, string message) => Notification(topic, new SnsTestMessage(message));

    /// <summary>A message whose text is a value as JSON was published.</summary>
    /// <param name="topic">The topic's name or ARN.</param>
    /// <param name="typeInfo">The value's JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="payload">The value.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Notification<T>(string topic, JsonTypeInfo<T> typeInfo, T payload) =>
        Notification(topic, JsonSerializer.Serialize(payload, typeInfo));

    /// <summary>A message whose text is a value as JSON with the web's defaults was published.</summary>
    /// <param name="topic">The topic's name or ARN.</param>
    /// <param name="payload">The value.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Notification<T>(string topic, T payload) => Notification(topic, WebJson.Serialize(payload));

    /// <summary>A message that says more than its text was published.</summary>
    /// <param name="topic">The topic's name or ARN.</param>
    /// <param name="message">The message.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Notification(string topic, SnsTestMessage message)
    {
        ArgumentException.ThrowIfNullOrEmpty(topic);
        ArgumentNullException.ThrowIfNull(message);
        return EventWriter.Write((Topic: TestAccount.ArnOf("sns", topic), Message: message), static (writer, all) =>
        {
            writer.WriteStartArray("Records");
            WriteRecord(writer, all.Topic, all.Message);
            writer.WriteEndArray();
        });
    }

    /// <summary>A message was published that another service made: <c>SesEvents.Notification(…)</c>, <c>S3Events.Created(…)</c>.</summary>
    /// <param name="topic">The topic's name or ARN.</param>
    /// <param name="document">The message's text, as JSON in UTF-8.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Containing(string topic, ReadOnlyMemory<byte> document) =>
        Notification(topic, Encoding.UTF8.GetString(document.Span));

    /// <summary>The notification of a message, as a subscription without raw delivery puts it into a queue or a stream.</summary>
    /// <param name="topic">The topic's name or ARN.</param>
    /// <param name="message">The message's text.</param>
    /// <returns>The notification's JSON, in UTF-8: for <c>SqsEvents.Containing(…)</c>.</returns>
    public static ReadOnlyMemory<byte> Envelope(string topic, string message) => Envelope(topic, new SnsTestMessage(message));

    /// <summary>The notification of a message that another service made.</summary>
    /// <param name="topic">The topic's name or ARN.</param>
    /// <param name="document">The message's text, as JSON in UTF-8.</param>
    /// <returns>The notification's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Envelope(string topic, ReadOnlyMemory<byte> document) =>
        Envelope(topic, Encoding.UTF8.GetString(document.Span));

    /// <summary>The notification of a message that says more than its text.</summary>
    /// <param name="topic">The topic's name or ARN.</param>
    /// <param name="message">The message.</param>
    /// <returns>The notification's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Envelope(string topic, SnsTestMessage message)
    {
        ArgumentException.ThrowIfNullOrEmpty(topic);
        ArgumentNullException.ThrowIfNull(message);
        return EventWriter.Write((Topic: TestAccount.ArnOf("sns", topic), Message: message), static (writer, all) =>
            WriteNotification(writer, all.Topic, all.Message, "URL"));
    }

    private static void WriteRecord(Utf8JsonWriter writer, string topic, SnsTestMessage message)
    {
        writer.WriteStartObject();
        writer.WriteString("EventVersion", "1.0");
        writer.WriteString("EventSubscriptionArn", $"{topic}:{TestAccount.IdOf(1)}");
        writer.WriteString("EventSource", "aws:sns");
        writer.WriteStartObject("Sns");
        WriteNotification(writer, topic, message, "Url");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // AWS spells these two in one way for functions and in another for everyone else.
    private static void WriteNotification(Utf8JsonWriter writer, string topic, SnsTestMessage message, string url)
    {
        writer.WriteString("Type", "Notification");
        writer.WriteString("MessageId", message.MessageId);
        writer.WriteString("TopicArn", topic);
        writer.WriteString("Subject", message.Subject);
        writer.WriteString("Message", message.Message);
        writer.WriteString("Timestamp", EventWriter.FormatMilliseconds(message.Timestamp));
        writer.WriteString("SignatureVersion", "1");
        writer.WriteString("Signature", "ZXhhbXBsZQ==");
        writer.WriteString($"SigningCert{url}", "https://sns.us-east-1.amazonaws.com/example.pem");
        writer.WriteString($"Unsubscribe{url}", "https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe");
        WriteAttributes(writer, message);
    }

    private static void WriteAttributes(Utf8JsonWriter writer, SnsTestMessage message)
    {
        writer.WriteStartObject("MessageAttributes");
        foreach ((string name, string value) in message.MessageAttributes)
        {
            writer.WriteMap(name, [new("Type", "String"), new("Value", value)]);
        }
        writer.WriteEndObject();
    }
}
