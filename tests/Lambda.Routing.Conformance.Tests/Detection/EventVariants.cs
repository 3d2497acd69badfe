using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Conformance.Tests.Detection;

/// <summary>The same event written in other ways, and with things beside it that are none of its own.</summary>
internal static class EventVariants
{
    // Longer than any buffer that a reader might keep.
    private const int Long = 200_000;

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    private static readonly JsonNode s_lure = JsonNode.Parse("""
        {"Records":[{"eventSource":"aws:sqs","EventSource":"aws:sns","Sns":{},"s3":{},"kinesis":{},"dynamodb":{},"cf":{},"messageId":"m","body":"b"}],
        "requestContext":{"http":{},"elb":{},"domainName":"a.lambda-url.eu-west-1.on.aws","resourcePath":"/","httpMethod":"GET","connectionId":"c","condition":"x","apiId":"a"},
        "detail-type":"Scheduled Event","source":"aws.events","detail":{},"type":"REQUEST","methodArn":"m","routeArn":"r","RequestType":"Create","StackId":"s","RequestId":"r",
        "triggerSource":"PreSignUp_SignUp","userPoolId":"p","info":{"fieldName":"f","channel":{},"operation":"PUBLISH"},"awslogs":{"data":""},"eventSource":"aws:kafka","records":{},
        "sessionState":{},"bot":{},"currentIntent":{},"request":{"type":"t","requestId":"r"},"window":{},"tasks":[],"invocationSchemaVersion":"1.0","alarmData":{},"CodePipeline.job":{}}
        """)!;

    // Members of other services' events at the places where detection looks for them: null is as good as absent.
    private static readonly string[] s_rootNames =
    [
        "awslogs", "alarmData", "rmqMessagesByQueue", "CodePipeline.job", "invokingEvent", "resultToken", "tasks", "invocationSchemaVersion", "currentIntent",
        "sessionState", "SecretId", "ClientRequestToken", "triggerSource", "datasetName", "identityPoolId", "raw_path", "methodArn", "routeArn", "Event", "userRequest", "xAmzRequestId",
        "actionGroup", "clickType", "deviceEvent", "window", "Details",
    ];

    private static readonly string[] s_recordNames = ["eventSource", "EventSource", "s3", "Sns", "kinesis", "dynamodb", "cf", "ses"];

    public static IEnumerable<(string Name, byte[] Json)> Of(byte[] json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        yield return ("indented", Encoding.UTF8.GetBytes(root.ToJsonString(s_indented).Replace("\n", "\r\n\t", StringComparison.Ordinal)));
        yield return ("within white space", [.. " \r\n\t"u8, .. json, .. "\n\n "u8]);
        yield return ("in reverse", Bytes(Reversed(root)));
        yield return ("with every name and string escaped", Escaped(json));
        if (root is not JsonObject)
        {
            yield break;
        }
        yield return ("behind other events", Bytes(With(root, "aaaUnknown", s_lure, first: true)));
        yield return ("before other events", Bytes(With(root, "zzzUnknown", new JsonArray(s_lure.DeepClone(), s_lure.DeepClone()), first: false)));
        yield return ("behind another event in a string", Bytes(With(root, "aaaUnknown", s_lure.ToJsonString(), first: true)));
        yield return ("behind a long string", Bytes(With(root, "aaaUnknown", new string('x', Long), first: true)));
        yield return ("behind a deep value", Bytes(With(root, "aaaUnknown", JsonNode.Parse(string.Concat(Enumerable.Repeat("[{\"Records\":", 25)) + "0" + string.Concat(Enumerable.Repeat("}]", 25)))!, first: true)));
        yield return ("beside nulls", Bytes(WithNulls(root)));
    }

    private static byte[] Bytes(JsonNode? node) => Encoding.UTF8.GetBytes(node!.ToJsonString());

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray elements => new JsonArray([.. elements.Select(Reversed)]),
        _ => node?.DeepClone(),
    };

    private static JsonObject With(JsonNode root, string name, JsonNode value, bool first)
    {
        KeyValuePair<string, JsonNode?> added = new(name, value.DeepClone());
        IEnumerable<KeyValuePair<string, JsonNode?>> members = root.AsObject().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()));
        return new JsonObject(first ? members.Prepend(added) : members.Append(added));
    }

    private static JsonObject WithNulls(JsonNode root)
    {
        JsonObject copy = WithNulls(root, s_rootNames);
        if (copy["Records"] is JsonArray { Count: > 0 } records && records[0] is JsonObject record)
        {
            records[0] = WithNulls(record, s_recordNames);
        }
        return copy;
    }

    private static JsonObject WithNulls(JsonNode node, string[] names) => new(
        names.Where(name => !node.AsObject().ContainsKey(name)).Select(name => KeyValuePair.Create(name, (JsonNode?)null))
            .Concat(node.AsObject().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))));

    private static byte[] Escaped(byte[] json)
    {
        var text = new StringBuilder();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            bool opens = text.Length == 0 || text[^1] is '{' or '[' or ':';
            bool closes = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (!opens && !closes)
            {
                text.Append(',');
            }
            text.Append(reader.TokenType switch
            {
                JsonTokenType.PropertyName => Escaped(reader.GetString()!) + ":",
                JsonTokenType.String => Escaped(reader.GetString()!),
                _ => Encoding.UTF8.GetString(reader.ValueSpan),
            });
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Escaped(string text) =>
        $"\"{string.Concat(text.Select(unit => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture)))}\"";
}
