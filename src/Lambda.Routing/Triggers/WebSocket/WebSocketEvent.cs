using System.Buffers;
using System.Collections.ObjectModel;
using Lambda.Routing.ApiGatewayRest;
using Lambda.Routing.Declaring;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;
using RequestContext = Lambda.Routing.WebSocket.RequestContext;

namespace Lambda.Routing;

/// <summary>A client connected to an API Gateway WebSocket API, sent a message, or went away.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-keys-connect-disconnect.html">WebSocket APIs and Lambda</see>.</remarks>
[EventType]
[Source("apigw-websocket", Trigger = FunctionTrigger.Http)]
[AwsEventClass("Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest")]
[Shape("requestContext.connectionId", "requestContext.eventType = CONNECT|MESSAGE|DISCONNECT")]
[Shape("requestContext.connectionId", "!requestContext.eventType", "!requestContext.resourcePath")]
[Overrides(typeof(ApiGatewayRestEvent))]
[PayloadPath("body")]
public sealed partial record WebSocketEvent : IPayloadCarrier, IRespondingEvent<WebSocketEvent, WebSocketResponse>, IDefaultRespondingEvent<WebSocketEvent>
{
    /// <summary>What API Gateway knows about the connection and the message.</summary>
    [Discriminator]
    public required RequestContext RequestContext { get; init; }

    /// <summary>The headers of the connecting request, of repeated ones the last value. Empty for a message.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The headers of the connecting request with all their values.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueHeaders { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>The connecting request's query parameters, decoded, of repeated ones the last value. Empty for a message.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The connecting request's query parameters with all their values.</summary>
    [ReadWith(typeof(TextListMap))]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>The stage's variables.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The message: text, or base64 where <see cref="IsBase64Encoded"/>. <see langword="null"/> on connecting and disconnecting.</summary>
    public partial string? Body { get; init; }

    /// <summary>Whether the message is base64.</summary>
    public bool IsBase64Encoded { get; init; }

    /// <summary>A member that REST APIs have; WebSocket APIs leave it out.</summary>
    public partial string? Resource { get; init; }

    /// <summary>A member that REST APIs have; WebSocket APIs leave it out.</summary>
    public partial string? Path { get; init; }

    /// <summary>A member that REST APIs have; WebSocket APIs leave it out.</summary>
    public partial string? HttpMethod { get; init; }

    /// <summary>A member that REST APIs have; WebSocket APIs leave it out.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Who opened the connection, as far as API Gateway has checked it.</summary>
    public HttpCaller Caller => CallerReader.Read(RequestContext.Authorizer, RequestContext.Identity);

    /// <summary>The message, decoded.</summary>
    /// <exception cref="HttpBadRequestException">The message says that it is base64, and it is not.</exception>
    public Payload Payload => BodyPayload.Decode(Payload.FromText(_textOfBody), IsBase64Encoded);

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, WebSocketEvent @event, WebSocketResponse response, IBufferWriter<byte> output) =>
        ResponseJson.Write(response, output);

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, WebSocketEvent @event, IBufferWriter<byte> output) =>
        ResponseJson.Write(WebSocketResponse.Ok(), output);
}
