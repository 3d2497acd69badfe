namespace Lambda.Routing;

/// <summary>Binds a parameter of an HTTP method to a header; a list takes its parts between commas.</summary>
/// <param name="name">The header's name; the parameter's own name when omitted.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromHeaderAttribute(string? name = null) : Attribute
{
    /// <summary>The header's name; <see langword="null"/> for the parameter's own name.</summary>
    public string? Name { get; } = name;
}
