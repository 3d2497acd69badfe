namespace Lambda.Routing.Declaring;

/// <summary>
/// Says where an HTTP event type holds what a route is matched on, so that a sample event can be made for a route. Stands on
/// an event type that implements <see cref="IHttpEvent{TSelf}"/>. Each value is one JSON path from the document's root or
/// several, separated by <c>|</c>: <c>rawPath|requestContext.http.path</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RouteTargetAttribute : Attribute
{
    /// <summary>Where the method stands (<c>GET</c>).</summary>
    public string? Method { get; init; }

    /// <summary>Where the request's path stands (<c>/orders/42</c>).</summary>
    public string? Path { get; init; }

    /// <summary>Where the route's key stands (<c>GET /orders/{id}</c>).</summary>
    public string? RouteKey { get; init; }
}
