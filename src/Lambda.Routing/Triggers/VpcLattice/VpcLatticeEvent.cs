using System.Buffers;
using Lambda.Routing.Declaring;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;
using Lambda.Routing.VpcLattice;

namespace Lambda.Routing;

/// <summary>A request to a target group of Amazon VPC Lattice, in event structure version 2.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html#receive-event-from-service">Receive events from VPC Lattice</see>.</remarks>
[EventType]
[Source("vpc-lattice", Trigger = FunctionTrigger.Http, AttachTo = typeof(HttpTriggerAttribute))]
[Shape("requestContext.serviceNetworkArn")]
[RouteTarget(Method = "method", Path = "path")]
public sealed partial record VpcLatticeEvent : IHttpEvent<VpcLatticeEvent>
{
    /// <summary>The version of the event's structure: <c>2.0</c>.</summary>
    public partial string? Version { get; init; }

    /// <summary>The path.</summary>
    public partial string? Path { get; init; }

    /// <summary>The method, in upper case.</summary>
    public partial string? Method { get; init; }

    /// <summary>The headers with all their values.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The query string's parameters with all their values.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> QueryStringParameters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What VPC Lattice knows about the request.</summary>
    [Discriminator]
    public required RequestContext RequestContext { get; init; }

    /// <summary>The body: text, or base64 where <see cref="IsBase64Encoded"/>.</summary>
    public partial string? Body { get; init; }

    /// <summary>Whether the body is base64.</summary>
    public bool IsBase64Encoded { get; init; }

    /// <inheritdoc/>
    public HttpRequest ToRequest()
    {
        (string path, string query) = Target.Divide(Path ?? "/");
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
            Time = RequestContext.TimeEpoch,
            Caller = CallerReader.Read(RequestContext.Identity),
        };
    }

    /// <inheritdoc/>
    public void WriteResponse(HttpResult result, IBufferWriter<byte> output) => ResponseWriter.Write(result, output);
}
