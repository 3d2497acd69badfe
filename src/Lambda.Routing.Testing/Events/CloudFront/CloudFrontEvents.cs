using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// Requests and responses on their way through an Amazon CloudFront distribution
/// (<see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html">Lambda@Edge event structure</see>).
/// </summary>
public static class CloudFrontEvents
{
    /// <summary>A request that has just arrived from a viewer.</summary>
    /// <param name="path">The path: <c>/index.html</c>.</param>
    /// <param name="headers">Headers, by name.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> ViewerRequest(string path, params IEnumerable<KeyValuePair<string, string>> headers) => Write("viewer-request", path, headers, null);

    /// <summary>A request that is about to be sent to the origin.</summary>
    /// <param name="path">The path: <c>/index.html</c>.</param>
    /// <param name="headers">Headers, by name.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> OriginRequest(string path, params IEnumerable<KeyValuePair<string, string>> headers) => Write("origin-request", path, headers, null);

    /// <summary>A response that has just arrived from the origin.</summary>
    /// <param name="path">The request's path: <c>/index.html</c>.</param>
    /// <param name="status">The HTTP status.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> OriginResponse(string path, int status = 200) => Write("origin-response", path, [], status);

    /// <summary>A response that is about to be sent to a viewer.</summary>
    /// <param name="path">The request's path: <c>/index.html</c>.</param>
    /// <param name="status">The HTTP status.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> ViewerResponse(string path, int status = 200) => Write("viewer-response", path, [], status);

    private static ReadOnlyMemory<byte> Write(string type, string path, IEnumerable<KeyValuePair<string, string>> headers, int? status)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return EventWriter.Write((type, path, headers, status), static (writer, all) =>
        {
            writer.WriteStartArray("Records");
            writer.WriteStartObject();
            writer.WriteStartObject("cf");
            writer.WriteMap("config",
                [new("distributionDomainName", "d111111.cloudfront.net"), new("distributionId", "EDISTRIBUTION"), new("eventType", all.type), new("requestId", "request-1")]);
            writer.WriteStartObject("request");
            writer.WriteString("clientIp", "203.0.113.1");
            WriteHeaders(writer, all.headers);
            writer.WriteString("method", "GET");
            writer.WriteString("querystring", "");
            writer.WriteString("uri", all.path);
            writer.WriteEndObject();
            if (all.status is { } status)
            {
                writer.WriteStartObject("response");
                WriteHeaders(writer, []);
                writer.WriteString("status", $"{status}");
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
        });
    }

    private static void WriteHeaders(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, string>> headers)
    {
        writer.WriteStartObject("headers");
        foreach ((string name, string value) in headers)
        {
#pragma warning disable CA1308 // CloudFront's own spelling.
            writer.WriteStartArray(name.ToLowerInvariant());
#pragma warning restore CA1308
            writer.WriteStartObject();
            writer.WriteString("key", name);
            writer.WriteString("value", value);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }
}
