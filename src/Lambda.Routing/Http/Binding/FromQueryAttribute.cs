namespace Lambda.Routing;

/// <summary>Binds a parameter of an HTTP method to a query parameter; a list takes all values of a repeated one.</summary>
/// <param name="name">The query parameter's name; the parameter's own name when omitted.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromQueryAttribute(string? name = null) : Attribute
{
    /// <summary>The query parameter's name; <see langword="null"/> for the parameter's own name.</summary>
    public string? Name { get; } = name;
}
