using System.Buffers;
using Lambda.Routing.Alb;
using Lambda.Routing.Declaring;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A request to a target group of an Application Load Balancer.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Lambda functions as targets</see>.</remarks>
[EventType]
[Source("alb", Trigger = FunctionTrigger.Http, AttachTo = typeof(HttpTriggerAttribute))]
[AwsEventClass("Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerRequest")]
[Shape("requestContext.elb")]
[Overrides(typeof(ApiGatewayRestEvent))]
[RouteTarget(Method = "httpMethod", Path = "path")]
public sealed partial record AlbEvent : IHttpEvent<AlbEvent>
{
    /// <summary>What the load balancer knows about the request.</summary>
    [Discriminator]
    public required RequestContext RequestContext { get; init; }

    /// <summary>The method, in upper case.</summary>
    public partial string? HttpMethod { get; init; }

    /// <summary>The path, percent-encoded as the client sent it.</summary>
    public partial string? Path { get; init; }

    /// <summary>
    /// The query string's parameters, percent-encoded as the client sent them, of repeated ones the last value. Empty where the target group
    /// has multi-value headers enabled.
    /// </summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The same with all values, where the target group has multi-value headers enabled.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The headers, names in lower case, of repeated ones the last value. Empty where the target group has multi-value headers enabled.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The same with all values, where the target group has multi-value headers enabled.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueHeaders { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The body: text, or base64 where <see cref="IsBase64Encoded"/>.</summary>
    public partial string? Body { get; init; }

    /// <summary>Whether the body is base64: it is unless its media type is text, JSON, JavaScript or XML, or it has a content encoding.</summary>
    public bool IsBase64Encoded { get; init; }

    /// <inheritdoc/>
    public HttpRequest ToRequest()
    {
        HttpHeaders headers = MultiValueHeaders.Count > 0 ? new HttpHeaders(MultiValueHeaders) : new HttpHeaders(Headers);
        return new HttpRequest
        {
            Method = HttpMethod ?? "GET",
            RawPath = Path ?? "/",
            // The load balancer decodes nothing.
            RawQueryString = MultiValueQueryStringParameters.Count > 0
                ? EncodedQuery.Join(MultiValueQueryStringParameters)
                : EncodedQuery.Join(QueryStringParameters),
            Headers = headers,
            Body = Payload.FromText(_textOfBody),
            IsBase64Encoded = IsBase64Encoded,
            Host = headers["host"],
            SourceIp = ForwardedFor.Last(headers["x-forwarded-for"]),
            UserAgent = headers["user-agent"],
            RequestId = headers["x-amzn-trace-id"],
        };
    }

    /// <inheritdoc/>
    public void WriteResponse(HttpResult result, IBufferWriter<byte> output) => ResponseWriter.Write(result, output, MultiValueHeaders.Count > 0);
}
