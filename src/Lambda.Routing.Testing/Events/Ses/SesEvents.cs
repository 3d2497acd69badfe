using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// Mail that Amazon SES received
/// (<see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html">input event</see>).
/// </summary>
public static class SesEvents
{
    /// <summary>A mail that passed all checks.</summary>
    /// <param name="from">The sender's address.</param>
    /// <param name="to">The recipient's address.</param>
    /// <param name="subject">The subject.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Received(string from, string to, string subject = "A question") => Write(from, to, subject, "PASS");

    /// <summary>A mail that failed the checks for spam and viruses.</summary>
    /// <param name="from">The sender's address.</param>
    /// <param name="to">The recipient's address.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Harmful(string from, string to) => Write(from, to, "A question", "FAIL");

    /// <summary>What Amazon SES publishes on a topic about a mail that it received.</summary>
    /// <param name="from">The sender's address.</param>
    /// <param name="to">The recipient's address.</param>
    /// <param name="subject">The subject.</param>
    /// <returns>The message's JSON, in UTF-8: for <c>SnsEvents.Containing(…)</c>.</returns>
    public static ReadOnlyMemory<byte> Notification(string from, string to, string subject = "A question")
    {
        ArgumentException.ThrowIfNullOrEmpty(from);
        ArgumentException.ThrowIfNullOrEmpty(to);
        return EventWriter.Write((from, to, subject), static (writer, all) =>
        {
            writer.WriteString("notificationType", "Received");
            WriteMail(writer, all.from, all.to, all.subject);
            WriteReceipt(writer, all.to, "PASS");
        });
    }

    private static ReadOnlyMemory<byte> Write(string from, string to, string subject, string scan)
    {
        ArgumentException.ThrowIfNullOrEmpty(from);
        ArgumentException.ThrowIfNullOrEmpty(to);
        return EventWriter.Write((from, to, subject, scan), static (writer, all) =>
        {
            writer.WriteStartArray("Records");
            writer.WriteStartObject();
            writer.WriteString("eventVersion", "1.0");
            writer.WriteString("eventSource", "aws:ses");
            writer.WriteStartObject("ses");
            WriteMail(writer, all.from, all.to, all.subject);
            WriteReceipt(writer, all.to, all.scan);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
        });
    }

    private static void WriteMail(Utf8JsonWriter writer, string from, string to, string subject)
    {
        writer.WriteStartObject("mail");
        writer.WriteString("timestamp", EventWriter.FormatMilliseconds(TestAccount.Now));
        writer.WriteString("source", from);
        writer.WriteString("messageId", "message-1");
        WriteList(writer, "destination", to);
        writer.WriteBoolean("headersTruncated", false);
        writer.WriteStartArray("headers");
        foreach ((string name, string value) in new[] { ("From", from), ("To", to), ("Subject", subject) })
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            writer.WriteString("value", value);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartObject("commonHeaders");
        writer.WriteString("returnPath", from);
        WriteList(writer, "from", from);
        WriteList(writer, "to", to);
        writer.WriteString("subject", subject);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteReceipt(Utf8JsonWriter writer, string to, string scan)
    {
        writer.WriteStartObject("receipt");
        writer.WriteString("timestamp", EventWriter.FormatMilliseconds(TestAccount.Now));
        writer.WriteNumber("processingTimeMillis", 100);
        WriteList(writer, "recipients", to);
        writer.WriteMap("spamVerdict", [new("status", scan)]);
        writer.WriteMap("virusVerdict", [new("status", scan)]);
        foreach (string check in new[] { "spfVerdict", "dkimVerdict", "dmarcVerdict" })
        {
            writer.WriteMap(check, [new("status", "PASS")]);
        }
        writer.WriteMap("action",
            [new("type", "Lambda"), new("invocationType", "Event"), new("functionArn", TestAccount.Arn("lambda", "function:my-function"))]);
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, string value)
    {
        writer.WriteStartArray(name);
        writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
