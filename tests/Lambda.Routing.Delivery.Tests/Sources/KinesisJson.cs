using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>Events of Amazon Kinesis Data Streams.</summary>
internal static class KinesisJson
{
    private const string Arn = "arn:aws:kinesis:us-east-2:123456789012:stream/chores";

    public static StreamForm Polled { get; } = new(
        batch => PayloadJson.Bytes("{\"Records\":[", batch.Select(Record), "]}"), SequenceNumberOf)
    { HasKeys = true, WriteWindow = (batch, shard, state, isFinal) => WindowJson.Event(batch.Select(Record), Arn, shard, state, isFinal) };

    /// <summary>The same records, passed on by a pipe: flat, in an array, named by their event id.</summary>
    public static StreamForm Piped { get; } = new(
        batch => PayloadJson.Bytes("[", batch.Select(PipedRecord), "]"), EventIdOf)
    { IsFormless = true };

    // Numbers that differ in length as well: the lowest is not the first by spelling.
    public static string SequenceNumberOf(Item item) => $"{item.Index + 5}9590338271490256608559692538361571095921575989136588898";

    private static string EventIdOf(Item item) => $"shardId-{item.Order}:{SequenceNumberOf(item)}";

    private static string Record(Item item) => $$"""
        {"chore":"{{item.Id}}","kinesis":{"kinesisSchemaVersion":"1.0","partitionKey":"key-{{item.Key}}","sequenceNumber":"{{SequenceNumberOf(item)}}",
        "data":{{DataOf(item)}},"approximateArrivalTimestamp":1545084650.987},"eventSource":"aws:kinesis","eventVersion":"1.0",
        "eventID":"{{EventIdOf(item)}}","eventName":"aws:kinesis:record","invokeIdentityArn":"arn:aws:iam::123456789012:role/lambda-role",
        "awsRegion":"us-east-2","eventSourceARN":"{{Arn}}"}
        """;

    private static string PipedRecord(Item item) => $$"""
        {"chore":"{{item.Id}}","kinesisSchemaVersion":"1.0","partitionKey":"{{item.Id}}","sequenceNumber":"{{SequenceNumberOf(item)}}","data":"{{PayloadJson.Base64Of(item with { Trouble = item.Trouble == Trouble.None ? Trouble.None : Trouble.Payload })}}",
        "approximateArrivalTimestamp":1545084650.987,"eventSource":"aws:kinesis","eventVersion":"1.0","eventID":"{{EventIdOf(item)}}",
        "eventName":"aws:kinesis:record","invokeIdentityArn":"arn:aws:iam::123456789012:role/lambda-role","awsRegion":"us-east-2",
        "eventSourceARN":"{{Arn}}"}
        """;

    private static string DataOf(Item item) => item.Trouble == Trouble.Record ? "\"*no base64*\"" : $"\"{PayloadJson.Base64Of(item)}\"";
}
