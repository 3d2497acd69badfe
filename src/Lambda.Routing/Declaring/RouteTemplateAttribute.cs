namespace Lambda.Routing.Declaring;

/// <summary>
/// Marks the property of a trigger attribute that holds an HTTP method and path template, in API Gateway's spelling
/// (<c>GET /orders/{id}</c>). The trigger's events must implement <see cref="IHttpEvent{TSelf}"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RouteTemplateAttribute : Attribute;
