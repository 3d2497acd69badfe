using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// What subscriptions of Amazon CloudWatch Logs send
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html">example events</see>), compressed as they are.
/// </summary>
public static class CloudWatchLogsEvents
{
    /// <summary>Texts were logged.</summary>
    /// <param name="logGroup">The log group's name.</param>
    /// <param name="messages">The texts.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Logged(string logGroup, params ReadOnlySpan<string> messages) =>
        Write("DATA_MESSAGE", logGroup, "my-stream", messages);

    /// <summary>Amazon CloudWatch Logs checks that the function can be reached.</summary>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> ControlMessage() =>
        Write("CONTROL_MESSAGE", "", "", "CWL CONTROL MESSAGE: Checking health of destination Firehose.");

    /// <summary>Texts were logged, as a subscription puts them into a stream.</summary>
    /// <param name="logGroup">The log group's name.</param>
    /// <param name="messages">The texts.</param>
    /// <returns>JSON, compressed with gzip: for <c>KinesisEvents.Containing(…)</c>.</returns>
    public static ReadOnlyMemory<byte> Compressed(string logGroup, params ReadOnlySpan<string> messages) =>
        Compress("DATA_MESSAGE", logGroup, "my-stream", messages);

    /// <summary>Amazon CloudWatch Logs checks that a stream can be reached.</summary>
    /// <returns>JSON, compressed with gzip.</returns>
    public static ReadOnlyMemory<byte> CompressedControlMessage() =>
        Compress("CONTROL_MESSAGE", "", "", ["CWL CONTROL MESSAGE: Checking health of destination Firehose."]);

    private static ReadOnlyMemory<byte> Write(string type, string logGroup, string logStream, params ReadOnlySpan<string> messages) =>
        EventWriter.Write(Compress(type, logGroup, logStream, messages), static (writer, data) =>
        {
            writer.WriteStartObject("awslogs");
            writer.WriteBase64String("data", data);
            writer.WriteEndObject();
        });

    private static byte[] Compress(string type, string logGroup, string logStream, ReadOnlySpan<string> messages)
    {
        ArgumentNullException.ThrowIfNull(logGroup);
        return Compress(EventWriter.Write((type, logGroup, logStream, messages: messages.ToArray()), static (writer, all) =>
        {
            writer.WriteString("messageType", all.type);
            writer.WriteString("owner", TestAccount.Id);
            writer.WriteString("logGroup", all.logGroup);
            writer.WriteString("logStream", all.logStream);
            writer.WriteStartArray("subscriptionFilters");
            writer.WriteStringValue("my-filter");
            writer.WriteEndArray();
            writer.WriteStartArray("logEvents");
            for (int i = 0; i < all.messages.Length; i++)
            {
                WriteLine(writer, all.messages[i], i + 1);
            }
            writer.WriteEndArray();
        }));
    }

    private static void WriteLine(Utf8JsonWriter writer, string message, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("id", number.ToString("d56", CultureInfo.InvariantCulture));
        writer.WriteNumber("timestamp", TestAccount.Now.ToUnixTimeMilliseconds());
        writer.WriteString("message", message);
        writer.WriteEndObject();
    }

    private static byte[] Compress(ReadOnlyMemory<byte> json)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(json.Span);
        }
        return output.ToArray();
    }
}
