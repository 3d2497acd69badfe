using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// What is asked of Object Lambda Access Points of Amazon S3
/// (<see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html">event context</see>).
/// </summary>
public static class S3ObjectLambdaEvents
{
    /// <summary>An object.</summary>
    /// <param name="accessPoint">The Object Lambda Access Point's name or ARN.</param>
    /// <param name="key">The object's key.</param>
    /// <param name="payload">The text that the access point gives along.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Get(string accessPoint, string key, string payload = "") => Write("getObjectContext", accessPoint, key, payload);

    /// <summary>An object's headers.</summary>
    /// <param name="accessPoint">The Object Lambda Access Point's name or ARN.</param>
    /// <param name="key">The object's key.</param>
    /// <param name="payload">The text that the access point gives along.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Head(string accessPoint, string key, string payload = "") => Write("headObjectContext", accessPoint, key, payload);

    /// <summary>A list of objects.</summary>
    /// <param name="accessPoint">The Object Lambda Access Point's name or ARN.</param>
    /// <param name="payload">The text that the access point gives along.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> List(string accessPoint, string payload = "") => Write("listObjectsContext", accessPoint, "", payload);

    /// <summary>A list of objects, by the second version of the operation.</summary>
    /// <param name="accessPoint">The Object Lambda Access Point's name or ARN.</param>
    /// <param name="payload">The text that the access point gives along.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> ListV2(string accessPoint, string payload = "") => Write("listObjectsV2Context", accessPoint, "", payload);

    private static ReadOnlyMemory<byte> Write(string context, string accessPoint, string key, string payload)
    {
        ArgumentException.ThrowIfNullOrEmpty(accessPoint);
        return EventWriter.Write((context, accessPoint, key, payload), static (writer, all) =>
        {
            writer.WriteString("xAmzRequestId", TestAccount.IdOf(1));
            WriteContext(writer, all.context, all.key);
            writer.WriteMap("configuration",
            [
                new("accessPointArn", TestAccount.ArnOf("s3-object-lambda", all.accessPoint, "accesspoint/")),
                new("supportingAccessPointArn", TestAccount.Arn("s3", "accesspoint/my-access-point")),
                new("payload", all.payload),
            ]);
            writer.WriteStartObject("userRequest");
            writer.WriteString("url", $"https://my-object-lambda-{TestAccount.Id}.s3-object-lambda.{TestAccount.Region}.amazonaws.com/{all.key}");
            writer.WriteMap("headers", [new("Accept-Encoding", "identity")]);
            writer.WriteEndObject();
            writer.WriteMap("userIdentity",
                [new("type", "IAMUser"), new("principalId", "TESTPRINCIPAL"), new("arn", $"arn:aws:iam::{TestAccount.Id}:user/my-user"), new("accountId", TestAccount.Id)]);
            writer.WriteString("protocolVersion", "1.01");
        });
    }

    private static void WriteContext(Utf8JsonWriter writer, string context, string key)
    {
        writer.WriteStartObject(context);
        writer.WriteString("inputS3Url", $"https://my-access-point-{TestAccount.Id}.s3-accesspoint.{TestAccount.Region}.amazonaws.com/{key}?X-Amz-SignedHeaders=host");
        if (context == "getObjectContext")
        {
            writer.WriteString("outputRoute", "my-route");
            writer.WriteString("outputToken", "my-token");
        }
        writer.WriteEndObject();
    }
}
