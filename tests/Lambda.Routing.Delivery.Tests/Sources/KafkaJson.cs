using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>Events of Apache Kafka.</summary>
internal static class KafkaJson
{
    private const string Arn = "arn:aws:kafka:us-east-1:123456789012:cluster/chores/6f7a0af0-f5d6-4f6a-b0f9-4f6a7d9f2d4d-2";

    public static string PartitionOf(Item item) => $"chores-{NumberOf(item)}";

    public static byte[] Event(string eventSource, IReadOnlyList<Item> batch) => PayloadJson.Bytes(
        $$"""{"eventSource":"{{eventSource}}","eventSourceArn":"{{Arn}}","bootstrapServers":"b-1.example.com:9092","records":{""",
        batch.GroupBy(PartitionOf).Select(partition => $"\"{partition.Key}\":[{string.Join(',', partition.Select(Record))}]"),
        "}}");

    /// <summary>The same records, passed on by a pipe: in an array, each with its cluster and partition.</summary>
    public static byte[] Piped(string eventSource, IReadOnlyList<Item> batch) => PayloadJson.Bytes("[", batch.Select(item =>
        $$"""{"eventSource":"{{eventSource}}","eventSourceArn":"{{Arn}}","eventSourceKey":"{{PartitionOf(item)}}",{{Record(item with { Trouble = item.Trouble == Trouble.None ? Trouble.None : Trouble.Payload })[1..]}}"""), "]");

    private static string NumberOf(Item item) => item.Order.Split('-')[1];

    private static string Record(Item item) => $$"""
        {"chore":"{{item.Id}}","topic":"chores","partition":{{NumberOf(item)}},"offset":{{item.Index}},"timestamp":{{(item.Trouble == Trouble.Record ? "\"soon\"" : "1545084650987")}},
        "timestampType":"CREATE_TIME","key":"cmVjb3JkS2V5","value":"{{PayloadJson.Base64Of(item)}}","headers":[]}
        """;
}
