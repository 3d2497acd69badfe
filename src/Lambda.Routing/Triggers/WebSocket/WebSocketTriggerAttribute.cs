using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes what happens on the connections of an API Gateway WebSocket API: connecting, messages, disconnecting.</summary>
/// <remarks>
/// A method returns nothing (200) or a <see cref="WebSocketResponse"/>. Source:
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html">routes for WebSocket APIs</see>.
/// </remarks>
/// <param name="routeKey">The route's key: <c>$connect</c>, <c>$disconnect</c>, <c>$default</c> or one of the API's own; without one, every route that no other method names.</param>
/// <example><code>
/// [WebSocketTrigger("move")]
/// public WebSocketResponse Move(Move move, WebSocketEvent e) => WebSocketResponse.Reply($"{e.RequestContext.ConnectionId} moved");
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(WebSocketEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::ApiGatewayV2::Route")]
public sealed class WebSocketTriggerAttribute(string? routeKey = null) : TriggerAttribute
{
    /// <summary>The route's key; <see langword="null"/> for every one that no other method names.</summary>
    [Filter("RequestContext.RouteKey", MatchBy.Exact)]
    [TemplateProperty("RouteKey")]
    public string? RouteKey { get; } = routeKey;

    /// <summary>The API's id, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for any.</summary>
    [Filter("RequestContext.ApiId", MatchBy.Exact)]
    public string? Api { get; init; }
}
