using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>
/// Takes the HTTP requests of a method and a path template. The answer is what the handler returns: a payload as JSON, text,
/// bytes or an <see cref="HttpResult"/>; <see langword="null"/> is a 404 for GET and a 204 otherwise, an exception a 500 that does not show it.
/// </summary>
/// <remarks>
/// A literal wins over a parameter and a parameter over a catch-all; at one template a named method wins over <c>ANY</c>. A GET
/// route answers HEAD too. A slash at the end of the request's path is ignored. Source:
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">routes for HTTP APIs</see>.
/// </remarks>
/// <param name="route">Method and path template as API Gateway writes them: <c>GET /orders/{id}</c>, <c>ANY /files/{proxy+}</c>, <c>$default</c>.</param>
/// <example><code>
/// [HttpTrigger("GET /orders/{id}")]
/// public Task&lt;Order?&gt; Get(Guid id) => store.FindAsync(id);
/// </code></example>
[Sources(typeof(ApiGatewayHttpEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("HttpApi")]
public sealed class HttpTriggerAttribute(string route) : TriggerAttribute
{
    /// <summary>Method and path template as API Gateway writes them.</summary>
    [RouteTemplate]
    public string Route { get; } = route;

    /// <summary>The services whose requests the route takes; all unless given.</summary>
    public HttpSources Sources { get; init; }
}
