using System.Text;
using System.Text.Json;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>The payloads of records, written by hand: the library's own builders are not to vouch for its readers.</summary>
internal static class PayloadJson
{
    private static readonly string[] s_broken =
    [
        "no json " + InProcessSandbox.Secret,
        "null",
        "{}",
        "[]",
        "7",
        "\"" + InProcessSandbox.Secret + "\"",
        """{"id":17,"steps":["done"],"to":"a"}""",
        """{"id":"r","steps":"done","to":"a"}""",
        """{"id":"r","steps":["done"],"to":"a" """,
        """{"id":"r","to":"a","note":"s3cr3t"}""",
        "",
    ];

    public static string Of(Item item)
    {
        string payload = item.Trouble == Trouble.Payload ? s_broken[item.Index % s_broken.Length] : item.Parts > 0 ? Uploads(item) : Whole(item);
        return item.IsWrapped ? Notification(payload) : payload;
    }

    /// <summary>Whether a payload that does not deserialise can be looked into, and says that it goes to <c>a</c>.</summary>
    public static bool StillGoesToA(Item item) =>
        s_broken[item.Index % s_broken.Length] is ['{', .., '}'] payload && payload.Contains("\"to\":\"a\"", StringComparison.Ordinal);

    /// <summary>The same where the source's own form is JSON too, so that only the contents can be wrong.</summary>
    public static string ObjectOf(Item item) => item.Trouble == Trouble.Payload
        ? item.Index % 2 == 0 ? "{}" : $$"""{"id":"{{item.Id}}","note":"{{InProcessSandbox.Secret}}"}"""
        : Whole(item);

    /// <summary>The members of a payload for an object that has others too, each with a comma behind it; none where the payload is no object.</summary>
    public static string MembersOf(Item item) => Of(item) is ['{', _, .., '}'] payload && payload.Length > 2 ? payload[1..^1] + "," : "";

    public static string Quoted(string text) => JsonEncodedText.Encode(text).ToString();

    public static string Base64Of(Item item) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Of(item)));

    /// <summary>A list of records, as an event's bytes.</summary>
    public static byte[] Bytes(string head, IEnumerable<string> records, string tail) =>
        Encoding.UTF8.GetBytes($"{head}{string.Join(',', records)}{tail}");

    private static string Notification(string message) => $$"""
        {"Type":"Notification","MessageId":"c3a9b7d0-1f52-4d6b-8f0e-2b6c7d8e9f01","TopicArn":"arn:aws:sns:us-east-2:123456789012:chores",
        "Message":"{{Quoted(message)}}","Timestamp":"2026-01-01T12:00:00.000Z","SignatureVersion":"2","Signature":"U2FtcGxlU2lnbmF0dXJl",
        "SigningCertURL":"https://sns.us-east-2.amazonaws.com/certificate.pem","UnsubscribeURL":"https://sns.us-east-2.amazonaws.com/?Action=Unsubscribe"}
        """;

    /// <summary>An event of a bucket with several objects, whose keys say what there is to do.</summary>
    private static string Uploads(Item item) => $"{{\"Records\":[{string.Join(',', item.ChoreIds.Select(id => Upload($"{item.To}/{id}/{string.Join(',', item.StepsOf(id))}")))}]}}";

    private static string Upload(string key) => $$$"""
        {"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-east-2","eventTime":"2026-01-01T12:00:00.000Z","eventName":"ObjectCreated:Put",
        "userIdentity":{"principalId":"{{{InProcessSandbox.Secret}}}"},"requestParameters":{"sourceIPAddress":"203.0.113.20"},
        "s3":{"s3SchemaVersion":"1.0","configurationId":"chores","bucket":{"name":"chores","ownerIdentity":{"principalId":"A1"},"arn":"arn:aws:s3:::chores"},
        "object":{"key":"{{{key}}}","size":20,"eTag":"d41d8cd98f00b204e9800998ecf8427e","sequencer":"0065F0A1B2C3D4E5F6"} } }
        """;

    private static string Whole(Item item) =>
        $$"""{"id":"{{item.Id}}","steps":["{{string.Join("\",\"", item.Steps)}}"],"to":"{{item.To}}","note":"{{InProcessSandbox.Secret}}"}""";
}
