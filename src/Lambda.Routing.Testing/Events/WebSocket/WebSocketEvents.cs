using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// What API Gateway's WebSocket APIs send
/// (<see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-overview.html">WebSocket APIs</see>).
/// </summary>
public static class WebSocketEvents
{
    private const string ConnectionId = "CNAQ8cUkFiACFQQ=";

    /// <summary>A client connects.</summary>
    /// <param name="query">The query string's parameters.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Connect(params ReadOnlySpan<(string Name, string Value)> query) => Write("CONNECT", "$connect", null, query.ToArray());

    /// <summary>A client sends a text.</summary>
    /// <param name="routeKey">The route's key that API Gateway selects: <c>$default</c> or one of the API's own.</param>
    /// <param name="body">The message.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Message(string routeKey, string body) => Write("MESSAGE", routeKey, body, []);

    /// <summary>A client sends a value as JSON.</summary>
    /// <param name="routeKey">The route's key that API Gateway selects.</param>
    /// <param name="body">The value.</param>
    /// <param name="typeInfo">Its JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Message<T>(string routeKey, T body, JsonTypeInfo<T> typeInfo) => Message(routeKey, JsonSerializer.Serialize(body, typeInfo));

    /// <summary>A client goes away.</summary>
    /// <param name="statusCode">The WebSocket status.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Disconnect(int statusCode = 1001) => Write("DISCONNECT", "$disconnect", null, [], statusCode);

    private static ReadOnlyMemory<byte> Write(string type, string routeKey, string? body, (string Name, string Value)[] query, int? statusCode = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(routeKey);
        return EventWriter.Write((type, routeKey, body, query, statusCode), static (writer, all) =>
        {
            if (all.query.Length > 0)
            {
                writer.WriteMap("queryStringParameters", all.query.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
            }
            writer.WriteStartObject("requestContext");
            writer.WriteString("routeKey", all.routeKey);
            writer.WriteString("eventType", all.type);
            writer.WriteString("connectionId", ConnectionId);
            writer.WriteString("apiId", "exampleapi");
            writer.WriteString("domainName", "api.example.com");
            writer.WriteString("stage", "test");
            writer.WriteString("messageDirection", "IN");
            writer.WriteString("requestId", TestAccount.IdOf(1));
            writer.WriteNumber("connectedAt", TestAccount.Now.ToUnixTimeMilliseconds());
            writer.WriteNumber("requestTimeEpoch", TestAccount.Now.ToUnixTimeMilliseconds());
            writer.WriteMap("identity", [new("sourceIp", "192.0.2.1"), new("userAgent", "test")]);
            if (all.body is not null)
            {
                writer.WriteString("messageId", TestAccount.IdOf(2));
            }
            if (all.statusCode is { } code)
            {
                writer.WriteNumber("disconnectStatusCode", code);
            }
            writer.WriteEndObject();
            if (all.body is not null)
            {
                writer.WriteString("body", all.body);
            }
            writer.WriteBoolean("isBase64Encoded", false);
        });
    }
}
