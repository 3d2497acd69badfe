namespace Lambda.Routing;

/// <summary>
/// Binds a parameter of an HTTP method to a claim of the caller, as the service in front of the function has checked it. Without an
/// identity the answer is a 401, and a 403 where the identity lacks the claim or its value does not fit; a nullable parameter, or one
/// with a default value, may be missing.
/// </summary>
/// <param name="name">The claim's name, case-sensitive: <c>sub</c>; the parameter's own name when omitted.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromClaimAttribute(string? name = null) : Attribute
{
    /// <summary>The claim's name; <see langword="null"/> for the parameter's own name.</summary>
    public string? Name { get; } = name;
}
