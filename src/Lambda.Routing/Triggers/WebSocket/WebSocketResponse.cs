using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>
/// The answer to what happened on a connection. A text converts to a reply by itself. A connection is refused by any status outside 200 to 299, or by throwing.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-responses.html">integration responses of WebSocket APIs</see>.</remarks>
[ResponseType]
public sealed partial record WebSocketResponse
{
    /// <summary>The HTTP status, 100 to 599.</summary>
    public int StatusCode { get; init; } = 200;

    /// <summary>The headers of the answer to <c>$connect</c>: <c>Sec-WebSocket-Protocol</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What the client gets, where the route has a route response; <see langword="null"/> for nothing.</summary>
    public string? Body { get; init; }

    /// <summary>A reply.</summary>
    /// <param name="body">What the client gets.</param>
    public static implicit operator WebSocketResponse(string body) => FromString(body);

    /// <summary>Success, and nothing for the client.</summary>
    public static WebSocketResponse Ok() => new();

    /// <summary>Lets a client connect with the subprotocol that was chosen.</summary>
    /// <param name="subprotocol">One of those that the client offered in <c>Sec-WebSocket-Protocol</c>.</param>
    public static WebSocketResponse Accept(string subprotocol) => new() { Headers = new Dictionary<string, string> { ["Sec-WebSocket-Protocol"] = subprotocol } };

    /// <summary>Refuses a connection.</summary>
    /// <param name="statusCode">The HTTP status, 400 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is no refusal.</exception>
    public static WebSocketResponse Refuse(int statusCode = 403)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        return new() { StatusCode = statusCode };
    }

    /// <summary>A reply, where the route has a route response.</summary>
    /// <param name="body">What the client gets.</param>
    public static WebSocketResponse Reply(string body) => new() { Body = body };

    /// <summary>A reply as JSON, where the route has a route response.</summary>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">Its JSON contract: <c>AppJson.Default.Move</c>.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    public static WebSocketResponse Json<T>(T value, JsonTypeInfo<T> typeInfo) => Reply(JsonSerializer.Serialize(value, typeInfo));

    /// <summary>A reply.</summary>
    /// <param name="body">What the client gets.</param>
    public static WebSocketResponse FromString(string body) => Reply(body);
}
