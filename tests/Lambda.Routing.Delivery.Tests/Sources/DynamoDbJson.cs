using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>Events of Amazon DynamoDB Streams.</summary>
internal static class DynamoDbJson
{
    private const string Arn = "arn:aws:dynamodb:us-east-2:123456789012:table/chores/stream/2015-06-27T00:48:05.899";

    public static StreamForm Form { get; } = new(batch => PayloadJson.Bytes("{\"Records\":[", batch.Select(Record), "]}"), SequenceNumberOf)
    {
        HasKeys = true,
        SaysMethod = true,
        WriteWindow = (batch, shard, state, isFinal) => WindowJson.Event(batch.Select(Record), Arn, shard, state, isFinal),
    };

    /// <summary>The same changes, passed on by a pipe: in an array, named by their event id. The payload is the whole record, to which the pipe has added what there is to do.</summary>
    public static StreamForm Piped { get; } = new(batch => PayloadJson.Bytes("[", batch.Select(PipedRecord), "]"), EventIdOf) { IsFormless = true };

    private static string EventIdOf(Item item) => $"c4ca4238a0b923820dcc509a6f75849{item.Index:x}";

    private static string PipedRecord(Item item) => $$$"""
        {{{{PayloadJson.MembersOf(item with { Trouble = item.Trouble == Trouble.None ? Trouble.None : Trouble.Payload })}}}"chore":"{{{item.Id}}}","eventID":"{{{EventIdOf(item)}}}","eventName":"INSERT","eventVersion":"1.1",
        "eventSource":"aws:dynamodb","awsRegion":"us-east-2","dynamodb":{"Keys":{"id":{"S":"key-{{{item.Key}}}"}},"SequenceNumber":"{{{SequenceNumberOf(item)}}}","SizeBytes":26,"StreamViewType":"KEYS_ONLY"},
        "eventSourceARN":"{{{Arn}}}"}
        """;

    private static string SequenceNumberOf(Item item) => $"{item.Index + 5}00000000005391461882";

    private static string Record(Item item) => $$$"""
        {"chore":"{{{item.Id}}}","eventID":"{{{EventIdOf(item)}}}","eventName":{{{EventNameOf(item)}}},"eventVersion":"1.1","eventSource":"aws:dynamodb",
        "awsRegion":"us-east-2","dynamodb":{"Keys":{"id":{"S":"key-{{{item.Key}}}"}},"NewImage":{{{ImageOf(item)}}},"ApproximateCreationDateTime":1428537600,
        "SequenceNumber":"{{{SequenceNumberOf(item)}}}","SizeBytes":26,"StreamViewType":"NEW_AND_OLD_IMAGES"},
        "eventSourceARN":"{{{Arn}}}"}
        """;

    private static string EventNameOf(Item item) => item switch
    {
        { Trouble: Trouble.Record } => "5",
        { To: "a" } => "\"INSERT\"",
        { To: "b" } => "\"MODIFY\"",
        _ => "\"REMOVE\"",
    };

    private static string ImageOf(Item item) => item.Trouble == Trouble.Payload
        ? $$$"""{"id":{"N":"7"},"note":{"S":"{{{InProcessSandbox.Secret}}}"}}"""
        : $$$"""
        {"id":{"S":"{{{item.Id}}}"},"steps":{"L":[{{{string.Join(',', item.Steps.Select(step => $$"""{"S":"{{step}}"}"""))}}}]},"to":{"S":"{{{item.To}}}"},
        "note":{"S":"{{{InProcessSandbox.Secret}}}"}}
        """;
}
