namespace Lambda.Routing;

/// <summary>
/// Binds a parameter of an HTTP method to a field of the form that is the request's body (<c>application/x-www-form-urlencoded</c> or
/// <c>multipart/form-data</c>); a list takes all values of a repeated one, an <see cref="HttpFormFile"/> an uploaded file.
/// </summary>
/// <param name="name">The field's name; the parameter's own name when omitted.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromFormAttribute(string? name = null) : Attribute
{
    /// <summary>The field's name; <see langword="null"/> for the parameter's own name.</summary>
    public string? Name { get; } = name;
}
