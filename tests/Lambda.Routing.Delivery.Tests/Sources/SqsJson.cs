using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>Events of Amazon SQS.</summary>
internal static class SqsJson
{
    public static MessageForm Standard { get; } = new((batch, receives) => Event(batch, receives, isFifo: false), IdentifierOf);

    public static MessageForm Fifo { get; } = new((batch, receives) => Event(batch, receives, isFifo: true), IdentifierOf) { IsFifo = true };

    /// <summary>The same messages, passed on by a pipe: an array and nothing else.</summary>
    public static MessageForm Piped { get; } = new(
        (batch, receives) => PayloadJson.Bytes("[", batch.Select(item => Record(item with { Trouble = Readable(item) }, receives(item), false)), "]"),
        IdentifierOf)
    { IsFormless = true };

    public static string IdentifierOf(Item item) => $"059f36b4-87a3-44ab-83d2-{item.Index:D12}";

    // A pipe's records are read as they are: there is no form that they could miss.
    private static Trouble Readable(Item item) => item.Trouble == Trouble.None ? Trouble.None : Trouble.Payload;

    private static byte[] Event(IReadOnlyList<Item> batch, Func<Item, int> receives, bool isFifo) =>
        PayloadJson.Bytes("{\"Records\":[", batch.Select(item => Record(item, receives(item), isFifo)), "]}");

    private static string Record(Item item, int receives, bool isFifo) => $$"""
        {"messageId":"{{IdentifierOf(item)}}","chore":"{{item.Id}}","receiptHandle":"AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a","body":"{{PayloadJson.Quoted(PayloadJson.Of(item))}}",
        "attributes":{{AttributesOf(item, receives, isFifo)}},"messageAttributes":{},"md5OfBody":"e4e68fb7bd0e697a0ae8f1bb342846b3","eventSource":"aws:sqs",
        "eventSourceARN":"arn:aws:sqs:us-east-2:123456789012:{{(item.Parts > 0 ? "uploads" : "chores")}}{{(isFifo ? ".fifo" : "")}}","awsRegion":"us-east-2"}
        """;

    private static string AttributesOf(Item item, int receives, bool isFifo) => item.Trouble == Trouble.Record
        ? "7"
        : $$"""
        {"ApproximateReceiveCount":"{{receives}}","SentTimestamp":"1545082649183","SenderId":"AIDAIENQZJOLO23YVJ4VO",
        {{(isFifo ? $"\"MessageGroupId\":\"{item.Order}\",\"MessageDeduplicationId\":\"{item.Id}\",\"SequenceNumber\":\"18849496460467{item.Index:D6}\"," : "")}}
        "ApproximateFirstReceiveTimestamp":"1545082649185"}
        """;
}
