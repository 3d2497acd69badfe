namespace Lambda.Routing;

/// <summary>Binds a parameter of an HTTP method to a cookie.</summary>
/// <param name="name">The cookie's name; the parameter's own name when omitted.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromCookieAttribute(string? name = null) : Attribute
{
    /// <summary>The cookie's name; <see langword="null"/> for the parameter's own name.</summary>
    public string? Name { get; } = name;
}
