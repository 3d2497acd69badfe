using System.Buffers;
using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Lambda.Routing.ApiGatewayAuthorizer;
using Lambda.Routing.ApiGatewayHttp;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>May a client make a request of an HTTP API? Payload format 2.0.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">Lambda authorizers for HTTP APIs</see>.</remarks>
[EventType]
[Source("apigw-authorizer-v2", Trigger = FunctionTrigger.Http)]
[AwsEventClass("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerV2Request")]
[Shape("type = REQUEST", "routeArn")]
[Overrides(typeof(ApiGatewayHttpEvent))]
public sealed partial record HttpAuthorizerEvent
    : IRespondingEvent<HttpAuthorizerEvent, AuthorizerDecision>, IRespondingEvent<HttpAuthorizerEvent, AuthorizerPolicy>
{
    /// <summary>The payload format: <c>2.0</c>.</summary>
    public partial string? Version { get; init; }

    /// <summary>The kind of authorizer: <c>REQUEST</c>.</summary>
    [Discriminator]
    public partial string? Type { get; init; }

    /// <summary>The ARN of the route that the client wants to call (<c>routeArn</c>).</summary>
    [Discriminator]
    [JsonPropertyName("routeArn")]
    public required partial string MethodArn { get; init; }

    /// <summary>The values of the identity sources: secrets.</summary>
    [ReadWith(typeof(TextList))]
    public IReadOnlyList<string> IdentitySource { get; init; } = [];

    /// <summary>The route that API Gateway selected: <c>GET /orders/{id}</c>, or <c>$default</c>.</summary>
    public partial string? RouteKey { get; init; }

    /// <summary>The path.</summary>
    public partial string? RawPath { get; init; }

    /// <summary>The query string as the client sent it.</summary>
    public partial string? RawQueryString { get; init; }

    /// <summary>The cookies: <c>name=value</c>.</summary>
    public IReadOnlyList<string> Cookies { get; init; } = [];

    /// <summary>The headers, values of repeated ones joined with commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The query string's parameters, decoded, values of repeated ones joined with commas.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The values of the parameters of <see cref="RouteKey"/>.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The stage's variables.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What API Gateway knows about the request.</summary>
    public RequestContext? RequestContext { get; init; }

    /// <summary>Says what is asked for, and nothing about the client: a request holds credentials.</summary>
    public override string ToString() => $"{nameof(HttpAuthorizerEvent)} {{ {nameof(MethodArn)} = {MethodArn} }}";

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, HttpAuthorizerEvent @event, AuthorizerDecision response, IBufferWriter<byte> output) =>
        ResponseJson.Write(SimpleResponse.Of(response), output);

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, HttpAuthorizerEvent @event, AuthorizerPolicy response, IBufferWriter<byte> output) =>
        ResponseJson.Write(PolicyResponse.Of(response, takesAnyJson: true), output);
}
