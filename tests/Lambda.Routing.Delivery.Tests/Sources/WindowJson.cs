namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>Events of time windows, which are the same for all streams but for their records.</summary>
internal static class WindowJson
{
    public static byte[] Event(IEnumerable<string> records, string arn, string shard, string state, bool isFinal) => PayloadJson.Bytes(
        "{\"Records\":[",
        records,
        $$"""
        ],"window":{"start":"2026-01-01T12:00:00Z","end":"2026-01-01T12:02:00Z"},"state":{{state}},"shardId":"{{shard}}",
        "eventSourceARN":"{{arn}}","isFinalInvokeForWindow":{{(isFinal ? "true" : "false")}},"isWindowTerminatedEarly":false}
        """);
}
