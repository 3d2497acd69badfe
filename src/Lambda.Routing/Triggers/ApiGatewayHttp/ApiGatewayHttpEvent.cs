using System.Buffers;
using Lambda.Routing.ApiGatewayHttp;
using Lambda.Routing.Declaring;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A request to an API Gateway HTTP API, in payload format 2.0.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Lambda proxy integrations for HTTP APIs</see>.</remarks>
[EventType]
[Source("apigw-http", Trigger = FunctionTrigger.Http)]
[AwsEventClass("Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest")]
[Shape("requestContext.http {}")]
[Overrides(typeof(ApiGatewayRestEvent))]
[RouteTarget(Method = "requestContext.http.method", Path = "rawPath|requestContext.http.path", RouteKey = "routeKey|requestContext.routeKey")]
public sealed partial record ApiGatewayHttpEvent : IHttpEvent<ApiGatewayHttpEvent>, IPayloadVersion2
{
    /// <summary>The payload format: <c>2.0</c>.</summary>
    public partial string? Version { get; init; }

    /// <summary>The route that API Gateway selected: <c>GET /orders/{id}</c>, or <c>$default</c>.</summary>
    public partial string? RouteKey { get; init; }

    /// <summary>The path with the stage or the custom domain's base path in front, escapes as API Gateway left them.</summary>
    public partial string? RawPath { get; init; }

    /// <summary>The query string as the client sent it.</summary>
    public partial string? RawQueryString { get; init; }

    /// <summary>The cookies: <c>name=value</c>.</summary>
    public IReadOnlyList<string> Cookies { get; init; } = [];

    /// <summary>The headers, names in lower case, values of repeated headers joined with commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The query string's parameters, decoded, values of repeated ones joined with commas: <see cref="RawQueryString"/> says which is which.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The values of the parameters of <see cref="RouteKey"/>, decoded.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The stage's variables.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get; init; } = new Dictionary<string, string>();

    /// <summary>What API Gateway knows about the request.</summary>
    [Discriminator]
    public required RequestContext RequestContext { get; init; }

    /// <summary>The body: text, or base64 where <see cref="IsBase64Encoded"/>.</summary>
    public partial string? Body { get; init; }

    /// <summary>Whether the body is base64.</summary>
    public bool IsBase64Encoded { get; init; }

    /// <inheritdoc/>
    public HttpRequest ToRequest() => RequestReader.ToRequest(
        this, BasePath.Remove(RequestReader.RawPathOf(this), RouteKey, RequestContext.Stage, PathParameters), Payload.FromText(_textOfBody));

    /// <inheritdoc/>
    public void WriteResponse(HttpResult result, IBufferWriter<byte> output) => ResponseWriter.Write(result, output);
}
