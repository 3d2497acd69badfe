using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>Events of Amazon S3 Batch Operations. A task's key says what its payload says elsewhere.</summary>
internal static class S3BatchJson
{
    public static string IdentifierOf(Item item) => $"dGFza2lkZ29lc2hlcmUK{item.Index}";

    public static byte[] Event(IReadOnlyList<Item> batch) => PayloadJson.Bytes(
        "{\"invocationSchemaVersion\":\"2.0\",\"invocationId\":\"YXNkbGZqYWRmaiBhc2RmdW9hZHNmZGpmaGFzbGtkaGZza2RmaAo\",\"job\":{\"id\":\"f3cc4f60-61f6-4a2b-8a21-d07600c373ce\"},\"tasks\":[",
        batch.Select(Record),
        "]}");

    private static string Record(Item item) => $$"""
        {"taskId":"{{IdentifierOf(item)}}","s3Key":{{KeyOf(item)}},"s3VersionId":null,"s3Bucket":"chores"}
        """;

    private static string KeyOf(Item item) => item.Trouble switch
    {
        Trouble.Record => "7",
        Trouble.Payload => "\"a/without-steps\"",
        _ => $"\"{item.To}/{item.Id}/{string.Join(',', item.Steps)}\"",
    };
}
