using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Writes one message of a batch.</summary>
internal static class SqsRecordWriter
{
    public static void Write(Utf8JsonWriter writer, string queueArn, SqsTestMessage message, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("messageId", message.MessageId ?? $"message-{number}");
        writer.WriteString("receiptHandle", $"receipt-{number}");
        writer.WriteString("body", message.Body);
        writer.WriteMap("attributes", Attributes(message, queueArn, number));
        WriteMessageAttributes(writer, message);
        writer.WriteString("md5OfBody", Md5(message.Body));
        writer.WriteString("eventSource", "aws:sqs");
        writer.WriteString("eventSourceARN", queueArn);
        writer.WriteString("awsRegion", TestAccount.Region);
        writer.WriteEndObject();
    }

    private static Dictionary<string, string> Attributes(SqsTestMessage message, string queueArn, int number)
    {
        string sent = message.SentTimestamp.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var attributes = new Dictionary<string, string>
        {
            ["ApproximateReceiveCount"] = message.ReceiveCount.ToString(CultureInfo.InvariantCulture),
            ["SentTimestamp"] = sent,
            ["SenderId"] = "AIDAEXAMPLESENDER",
            ["ApproximateFirstReceiveTimestamp"] = sent,
        };
        if (message.MessageGroupId is { } group)
        {
            attributes["MessageGroupId"] = group;
        }
        if (queueArn.EndsWith(".fifo", StringComparison.Ordinal))
        {
            attributes.TryAdd("MessageGroupId", "group-1");
            attributes["MessageDeduplicationId"] = $"deduplication-{number}";
            attributes["SequenceNumber"] = $"18849496460467{number:d6}";
        }
        return attributes;
    }

    private static void WriteMessageAttributes(Utf8JsonWriter writer, SqsTestMessage message)
    {
        writer.WriteStartObject("messageAttributes");
        foreach ((string name, string value) in message.MessageAttributes)
        {
            writer.WriteStartObject(name);
            writer.WriteString("stringValue", value);
            writer.WriteStartArray("stringListValues");
            writer.WriteEndArray();
            writer.WriteStartArray("binaryListValues");
            writer.WriteEndArray();
            writer.WriteString("dataType", "String");
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    [SuppressMessage("Security", "CA5351", Justification = "Amazon SQS says which digest it is.")]
    [SuppressMessage("Globalization", "CA1308", Justification = "Amazon SQS writes lower case.")]
    private static string Md5(string body) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(body)));
}
