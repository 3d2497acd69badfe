using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Documents as one service puts them into another's payload.</summary>
internal static class Wrapped
{
    /// <summary>A notification as a subscription without raw delivery sends it to a queue or a stream.</summary>
    public static string InSns(string message, string topic = "arn:aws:sns:eu-west-1:123456789012:shipments") => new JsonObject
    {
        ["Type"] = "Notification",
        ["MessageId"] = "n-1",
        ["TopicArn"] = topic,
        ["Subject"] = "a subject",
        ["Message"] = message,
        ["Timestamp"] = "2026-01-01T00:00:00.000Z",
        ["SignatureVersion"] = "1",
        ["Signature"] = "c2ln",
        ["SigningCertURL"] = "https://sns.eu-west-1.amazonaws.com/cert.pem",
        ["UnsubscribeURL"] = "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe",
    }.ToJsonString();

    public const string S3Test = """{"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2026-01-01T00:00:00.000Z","Bucket":"uploads","RequestId":"r","HostId":"h"}""";
}
