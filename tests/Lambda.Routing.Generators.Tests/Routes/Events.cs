using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Events as AWS sends them, with what a test cares about.</summary>
internal static class Events
{
    private const string Arn = "arn:aws:sqs:eu-west-1:123456789012:";

    /// <summary>A batch of the queue <c>orders</c>, of messages with the ids m1, m2, ….</summary>
    public static string Sqs(params string[] bodies) => SqsOf("orders", bodies);

    public static string SqsOf(string queue, params string[] bodies) =>
        Batch([.. bodies.Select((body, index) => Message($"m{index + 1}", body, queue))]);

    public static string Batch(params JsonObject[] records) => new JsonObject { ["Records"] = new JsonArray([.. records]) }.ToJsonString();

    public static JsonObject Message(string id, string body, string queue = "orders", string? group = null, params (string Name, string Value)[] attributes)
    {
        var sent = new JsonObject();
        foreach ((string name, string value) in attributes)
        {
            sent[name] = new JsonObject { ["dataType"] = "String", ["stringValue"] = value };
        }
        return new JsonObject
        {
            ["messageId"] = id,
            ["receiptHandle"] = "r",
            ["body"] = body,
            ["attributes"] = group is null ? new JsonObject() : new JsonObject { ["MessageGroupId"] = group },
            ["messageAttributes"] = sent,
            ["md5OfBody"] = "x",
            ["eventSource"] = "aws:sqs",
            ["eventSourceARN"] = queue.StartsWith("arn:", StringComparison.Ordinal) ? queue : Arn + queue,
            ["awsRegion"] = "eu-west-1",
        };
    }

    public static string S3(string bucket, params string[] keys) => Batch([.. keys.Select(key => Upload(bucket, key))]);

    public static JsonObject Upload(string bucket, string key, string eventName = "ObjectCreated:Put") => JsonNode.Parse($$$"""
        {"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"eu-west-1","eventTime":"2026-01-01T00:00:00.000Z","eventName":"{{{eventName}}}",
         "s3":{"s3SchemaVersion":"1.0","configurationId":"c","bucket":{"name":"{{{bucket}}}","arn":"arn:aws:s3:::{{{bucket}}}"},"object":{"key":"{{{key}}}","size":1,"sequencer":"0"} } }
        """)!.AsObject();

    public static string Bus(string source, string detailType, string detail = "{}") => $$"""
        {"version":"0","id":"e1","detail-type":{{JsonSerializer.Serialize(detailType)}},"source":{{JsonSerializer.Serialize(source)}},"account":"1","time":"2026-01-01T00:00:00Z","region":"eu-west-1","resources":[],"detail":{{detail}} }
        """;

    public static string Schedule(string rule = "sweep") => $$"""
        {"version":"0","id":"e1","detail-type":"Scheduled Event","source":"aws.events","account":"1","time":"2026-01-01T00:00:00Z","region":"eu-west-1","resources":["arn:aws:events:eu-west-1:1:rule/{{rule}}"],"detail":{} }
        """;

    public static string Order(int id, string customer = "a") => $$"""{"orderId":{{id}},"customer":"{{customer}}" }""";
}
