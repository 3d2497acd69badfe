using System.Buffers;
using System.Text.Json;
using Lambda.Routing.ApiGatewayRest;
using Lambda.Routing.Declaring;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A request to an API Gateway REST API, or to an HTTP API in payload format 1.0.</summary>
/// <remarks>
/// Sources: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">Lambda proxy integrations for REST APIs</see>,
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">for HTTP APIs</see>.
/// </remarks>
[EventType]
[Source("apigw-rest", Trigger = FunctionTrigger.Http, AttachTo = typeof(HttpTriggerAttribute))]
[AwsEventClass("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest")]
[Shape("requestContext.resourcePath", "requestContext.httpMethod")]
[Shape("httpMethod", "path")]
[RouteTarget(
    Method = "httpMethod|requestContext.httpMethod", Path = "path|requestContext.path", RouteKey = "resource|requestContext.resourcePath")]
public sealed partial record ApiGatewayRestEvent : IStreamingHttpEvent<ApiGatewayRestEvent>
{
    /// <summary>The payload format, <c>1.0</c>, where an HTTP API sends it.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }

    /// <summary>The path template that API Gateway selected: <c>/orders/{id}</c>.</summary>
    public partial string? Resource { get; init; }

    /// <summary>
    /// The path, escapes as the client sent them: with the custom domain's base path in front, without the stage (which an HTTP API leaves there).
    /// </summary>
    [Discriminator]
    public partial string? Path { get; init; }

    /// <summary>The method, in upper case.</summary>
    [Discriminator]
    public partial string? HttpMethod { get; init; }

    /// <summary>The headers, of repeated ones the last value: <see cref="MultiValueHeaders"/> has all.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The headers with all their values.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueHeaders { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The query string's parameters, decoded, of repeated ones the last value: <see cref="MultiValueQueryStringParameters"/> has all.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The query string's parameters with all their values, decoded.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The values of the parameters of <see cref="Resource"/>.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The stage's variables.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get; init; } = new Dictionary<string, string>();

    /// <summary>What API Gateway knows about the request.</summary>
    [Discriminator]
    public RequestContext? RequestContext { get; init; }

    /// <summary>The body: text, or base64 where <see cref="IsBase64Encoded"/>.</summary>
    public partial string? Body { get; init; }

    /// <summary>Whether the body is base64.</summary>
    public bool IsBase64Encoded { get; init; }

    /// <inheritdoc/>
    public HttpRequest ToRequest()
    {
        RequestContext? context = RequestContext;
        HttpHeaders headers = MultiValueHeaders.Count > 0 ? new HttpHeaders(MultiValueHeaders) : new HttpHeaders(Headers);
        return new HttpRequest
        {
            Method = HttpMethod ?? context?.HttpMethod ?? "GET",
            RawPath = Path ?? context?.Path ?? "/",
            Path = RoutePath.Of(this),
            Query = MultiValueQueryStringParameters.Count > 0 ? new HttpQuery(MultiValueQueryStringParameters) : new HttpQuery(QueryStringParameters),
            Headers = headers,
            Body = Payload.FromText(_textOfBody),
            IsBase64Encoded = IsBase64Encoded,
            Host = context?.DomainName ?? headers["host"],
            Protocol = context?.Protocol,
            SourceIp = context?.Identity?.SourceIp,
            UserAgent = context?.Identity?.UserAgent ?? headers["user-agent"],
            RequestId = context?.RequestId,
            Time = context?.RequestTimeEpoch,
            Caller = context is null ? HttpCaller.Anonymous : CallerReader.Read(context.Authorizer, context.Identity),
        };
    }

    /// <inheritdoc/>
    public void WriteResponse(HttpResult result, IBufferWriter<byte> output)
    {
        using Utf8JsonWriter writer = ResponseDocument.Begin(result, output);
        if (ResponseDocument.HasHeaders(result))
        {
            writer.WriteStartObject("headers"u8);
            ResponseDocument.WriteHeaders(writer, result);
            writer.WriteEndObject();
        }
        if (result.Cookies.Count > 0)
        {
            // API Gateway puts both members together, and only lists can hold a name twice.
            writer.WriteStartObject("multiValueHeaders"u8);
            ResponseDocument.WriteList(writer, "Set-Cookie", result.Cookies);
            writer.WriteEndObject();
        }
        if (!result.Body.IsEmpty)
        {
            ResponseDocument.WriteBody(writer, result);
        }
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void WritePrelude(HttpResult head, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(head);
        WriteResponse(head.WithoutBody(), output);
    }
}
