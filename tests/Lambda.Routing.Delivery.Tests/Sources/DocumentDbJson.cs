using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>Events of change streams of Amazon DocumentDB: no reports, and a stream that stops at a change which is never handled.</summary>
internal static class DocumentDbJson
{
    public static StreamForm Form { get; } = new(
        batch => PayloadJson.Bytes(
            "{\"eventSourceArn\":\"arn:aws:rds:us-east-1:123456789012:cluster:canaryclusterb2a659a2\",\"events\":[", batch.Select(Record), "],\"eventSource\":\"aws:docdb\"}"),
        IdentifierOf)
    { ReadsReports = false, GivesUp = false, SaysMethod = true };

    private static string IdentifierOf(Item item) => $"0163eeb6e7000000090100000009000041e{item.Index:x}";

    private static string Record(Item item) => $$$"""
        {"chore":"{{{item.Id}}}","event":{"_id":{"_data":"{{{IdentifierOf(item)}}}"},"clusterTime":{"$timestamp":{"t":1676588775,"i":9}},
        "documentKey":{"_id":{"$oid":"63eeb6e7d418cd98afb1c1d7"}},"fullDocument":{{{PayloadJson.ObjectOf(item)}}},
        "ns":{"db":"chores","coll":"chores"},"operationType":{{{OperationOf(item)}}}}}
        """;

    private static string OperationOf(Item item) => item switch
    {
        { Trouble: Trouble.Record } => "5",
        { To: "a" } => "\"insert\"",
        { To: "b" } => "\"replace\"",
        _ => "\"rename\"",
    };
}
