using System.Buffers;
using System.Collections.ObjectModel;
using Lambda.Routing.ApiGatewayAuthorizer;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.WebSocket;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>May a client make a request of a REST API, connect to a WebSocket API, or call an HTTP API whose authorizer has payload format 1.0?</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">input to a Lambda authorizer</see>.</remarks>
[EventType]
[Source("apigw-authorizer-request", Trigger = FunctionTrigger.Http)]
[AwsEventClass("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerRequest")]
[Shape("type = REQUEST", "methodArn")]
[Overrides(typeof(ApiGatewayRestEvent)), Overrides(typeof(WebSocketEvent))]
public sealed partial record RequestAuthorizerEvent
    : IRespondingEvent<RequestAuthorizerEvent, AuthorizerDecision>, IRespondingEvent<RequestAuthorizerEvent, AuthorizerPolicy>
{
    /// <summary>The kind of authorizer: <c>REQUEST</c>.</summary>
    [Discriminator]
    public partial string? Type { get; init; }

    /// <summary>The ARN of what the client wants to call.</summary>
    [Discriminator]
    public required partial string MethodArn { get; init; }

    /// <summary>The payload format, <c>1.0</c>, where an HTTP API sends it.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }

    /// <summary>The values of the identity sources, where an HTTP API sends them: secrets.</summary>
    [ReadWith(typeof(TextList))]
    public IReadOnlyList<string> IdentitySource { get; init; } = [];

    /// <summary>The same, where an HTTP API sends it.</summary>
    public partial string? AuthorizationToken { get; init; }

    /// <summary>The path template of the method: <c>/orders/{id}</c>.</summary>
    public partial string? Resource { get; init; }

    /// <summary>The path.</summary>
    public partial string? Path { get; init; }

    /// <summary>The method, in upper case.</summary>
    public partial string? HttpMethod { get; init; }

    /// <summary>The headers, of repeated ones the last value.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The headers with all their values.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueHeaders { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>The query string's parameters, of repeated ones the last value.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The query string's parameters with all their values.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>The values of the parameters of <see cref="Resource"/>.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The stage's variables.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What API Gateway knows about the request.</summary>
    public RequestContext? RequestContext { get; init; }

    /// <summary>Says what is asked for, and nothing about the client: a request holds credentials.</summary>
    public override string ToString() => $"{nameof(RequestAuthorizerEvent)} {{ {nameof(MethodArn)} = {MethodArn} }}";

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, RequestAuthorizerEvent @event, AuthorizerDecision response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(@event);
        ArgumentNullException.ThrowIfNull(response);
        ResponseJson.Write(PolicyResponse.Of(response.ToPolicy(@event.MethodArn)), output);
    }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, RequestAuthorizerEvent @event, AuthorizerPolicy response, IBufferWriter<byte> output) =>
        ResponseJson.Write(PolicyResponse.Of(response), output);
}
