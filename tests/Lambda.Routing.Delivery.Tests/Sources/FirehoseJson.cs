using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>Events of Amazon Data Firehose.</summary>
internal static class FirehoseJson
{
    public static string IdentifierOf(Item item) => $"4954611348344405673{item.Index:D2}";

    public static byte[] Event(IReadOnlyList<Item> batch) => PayloadJson.Bytes(
        "{\"invocationId\":\"invocationIdExample\",\"deliveryStreamArn\":\"arn:aws:firehose:us-east-1:123456789012:deliverystream/chores\",\"region\":\"us-east-1\",\"records\":[",
        batch.Select(Record),
        "]}");

    private static string Record(Item item) => $$"""
        {"recordId":"{{IdentifierOf(item)}}","approximateArrivalTimestamp":1495072949453,"data":"{{(item.Trouble == Trouble.Record ? "*no base64*" : PayloadJson.Base64Of(item))}}"}
        """;
}
