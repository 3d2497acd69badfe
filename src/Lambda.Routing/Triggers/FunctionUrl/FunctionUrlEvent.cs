using System.Buffers;
using Lambda.Routing.ApiGatewayHttp;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A request to a function's own URL. The document is that of API Gateway's payload format 2.0.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">invoking function URLs</see>.</remarks>
[EventType]
[Source("function-url", Trigger = FunctionTrigger.Http, AttachTo = typeof(HttpTriggerAttribute))]
[AwsEventClass("Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest")]
[Shape("requestContext.http {}", "requestContext.domainName ~ .lambda-url.")]
[Overrides(typeof(ApiGatewayHttpEvent)), Overrides(typeof(ApiGatewayRestEvent))]
[RouteTarget(Method = "requestContext.http.method", Path = "rawPath|requestContext.http.path")]
public sealed partial record FunctionUrlEvent : IStreamingHttpEvent<FunctionUrlEvent>, IPayloadVersion2
{
    /// <summary>The payload format: <c>2.0</c>.</summary>
    public partial string? Version { get; init; }

    /// <summary>Always <c>$default</c>: a URL has no routes.</summary>
    public partial string? RouteKey { get; init; }

    /// <summary>The path, percent-encoded as the client sent it.</summary>
    public partial string? RawPath { get; init; }

    /// <summary>The query string as the client sent it.</summary>
    public partial string? RawQueryString { get; init; }

    /// <summary>The cookies: <c>name=value</c>.</summary>
    public IReadOnlyList<string> Cookies { get; init; } = [];

    /// <summary>The headers, names in lower case, values of repeated headers joined with commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The query string's parameters, decoded, values of repeated ones joined with commas: <see cref="RawQueryString"/> says which is which.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Not used by function URLs.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Not used by function URLs.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get; init; } = new Dictionary<string, string>();

    /// <summary>What Lambda knows about the request.</summary>
    [Discriminator]
    public required RequestContext RequestContext { get; init; }

    /// <summary>The body: text, or base64 where <see cref="IsBase64Encoded"/>.</summary>
    public partial string? Body { get; init; }

    /// <summary>Whether the body is base64.</summary>
    public bool IsBase64Encoded { get; init; }

    /// <inheritdoc/>
    public HttpRequest ToRequest() => RequestReader.ToRequest(this, RequestReader.RawPathOf(this), Payload.FromText(_textOfBody));

    /// <inheritdoc/>
    public void WriteResponse(HttpResult result, IBufferWriter<byte> output) => ResponseWriter.Write(result, output);

    /// <inheritdoc/>
    public void WritePrelude(HttpResult head, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(head);
        ResponseWriter.Write(head.WithoutBody(), output);
    }
}
