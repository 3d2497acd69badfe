using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Events of streams and topics around what other services put into them, and what such events are answered.</summary>
internal static class Streams
{
    /// <summary>The records that an answer names as failed.</summary>
    public static string[] Failed(string answer) =>
        [.. JsonNode.Parse(answer)!["batchItemFailures"]!.AsArray().Select(failure => failure!["itemIdentifier"]!.GetValue<string>())];

    /// <summary>What a delivery stream is answered, line feeds as bars.</summary>
    public static string Results(string answer) => string.Join(' ', JsonNode.Parse(answer)!["records"]!.AsArray().Select(record =>
        $"{record!["result"]}:{(record["data"] is { } data ? Encoding.UTF8.GetString(Convert.FromBase64String(data.GetValue<string>())).Replace('\n', '|') : "")}"));

    public static string Sns(string message) => Events.Batch(new JsonObject
    {
        ["EventSource"] = "aws:sns",
        ["Sns"] = new JsonObject { ["Type"] = "Notification", ["TopicArn"] = "arn:aws:sns:eu-west-1:123456789012:shipments", ["Message"] = message },
    });

    public static string Kinesis(string stream, params string[] data) => KinesisOf(stream, [.. data.Select(Encoding.UTF8.GetBytes)]);

    public static string KinesisOf(string stream, params byte[][] data) => Events.Batch([.. data.Select((bytes, index) => new JsonObject
    {
        ["kinesis"] = new JsonObject { ["partitionKey"] = $"p{index + 1}", ["sequenceNumber"] = $"{index + 1}", ["data"] = Convert.ToBase64String(bytes) },
        ["eventSource"] = "aws:kinesis",
        ["eventSourceARN"] = $"arn:aws:kinesis:eu-west-1:123456789012:stream/{stream}",
    })]);

    public static string Firehose(string stream, params string[] data) => FirehoseOf(stream, [.. data.Select(Encoding.UTF8.GetBytes)]);

    public static string FirehoseOf(string stream, params byte[][] data) => new JsonObject
    {
        ["invocationId"] = "i",
        ["deliveryStreamArn"] = $"arn:aws:firehose:eu-west-1:123456789012:deliverystream/{stream}",
        ["region"] = "eu-west-1",
        ["records"] = new JsonArray([.. data.Select((bytes, index) => new JsonObject { ["recordId"] = $"{index + 1}", ["data"] = Convert.ToBase64String(bytes) })]),
    }.ToJsonString();

    public static string Logs(string type, params string[] messages) => new JsonObject
    {
        ["messageType"] = type,
        ["owner"] = "123456789012",
        ["logGroup"] = "g",
        ["logStream"] = "s",
        ["subscriptionFilters"] = new JsonArray("f"),
        ["logEvents"] = new JsonArray([.. messages.Select((message, index) => new JsonObject { ["id"] = $"{index}", ["timestamp"] = 1, ["message"] = message })]),
    }.ToJsonString();

    public static byte[] Gzip(string text)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }
        return output.ToArray();
    }
}
