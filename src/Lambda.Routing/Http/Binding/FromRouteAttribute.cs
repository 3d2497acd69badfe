namespace Lambda.Routing;

/// <summary>Binds a parameter of an HTTP method to a parameter of the route template.</summary>
/// <param name="name">The template parameter's name; the parameter's own name when omitted.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromRouteAttribute(string? name = null) : Attribute
{
    /// <summary>The template parameter's name; <see langword="null"/> for the parameter's own name.</summary>
    public string? Name { get; } = name;
}
