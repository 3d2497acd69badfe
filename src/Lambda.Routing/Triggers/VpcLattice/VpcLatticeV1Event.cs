using System.Buffers;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;
using Lambda.Routing.VpcLattice;

namespace Lambda.Routing;

/// <summary>A request to a target group of Amazon VPC Lattice, in event structure version 1.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html#receive-event-from-service">Receive events from VPC Lattice</see>.</remarks>
[EventType]
[Source("vpc-lattice", Trigger = FunctionTrigger.Http, AttachTo = typeof(HttpTriggerAttribute))]
[Shape("raw_path", "method")]
[RouteTarget(Method = "method", Path = "raw_path")]
public sealed partial record VpcLatticeV1Event : IHttpEvent<VpcLatticeV1Event>
{
    /// <summary>The path.</summary>
    [Discriminator]
    [JsonPropertyName("raw_path")]
    public partial string? RawPath { get; init; }

    /// <summary>The method, in upper case.</summary>
    [Discriminator]
    public partial string? Method { get; init; }

    /// <summary>The headers, values of repeated ones joined with commas.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The query string's parameters.</summary>
    [JsonPropertyName("query_string_parameters")]
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> QueryStringParameters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The body: text, or base64 where <see cref="IsBase64Encoded"/>.</summary>
    public partial string? Body { get; init; }

    /// <summary>Whether the body is base64.</summary>
    [JsonPropertyName("is_base64_encoded")]
    public bool IsBase64Encoded { get; init; }

    /// <inheritdoc/>
    public HttpRequest ToRequest()
    {
        (string path, string query) = Target.Divide(RawPath ?? "/");
        var headers = new HttpHeaders(Headers);
        return new HttpRequest
        {
            Method = Method ?? "GET",
            RawPath = path,
            RawQueryString = query.Length > 0 ? query : null,
            Query = query.Length > 0 ? null : Target.Query(QueryStringParameters),
            Headers = headers,
            Body = Payload.FromText(_textOfBody),
            IsBase64Encoded = IsBase64Encoded,
            Host = headers["host"],
            SourceIp = ForwardedFor.Last(headers["x-forwarded-for"]),
            UserAgent = headers["user-agent"],
        };
    }

    /// <inheritdoc/>
    public void WriteResponse(HttpResult result, IBufferWriter<byte> output) => ResponseWriter.Write(result, output);
}
