namespace Lambda.Routing;

/// <summary>
/// A further filter on any trigger with a payload: the route takes the record only when the payload has one of the values at
/// the path. Several attributes must all hold.
/// </summary>
/// <param name="path">
/// A dot path into the payload's JSON (<c>order.type</c>), or <c>attributes:name</c> for a message attribute.
/// </param>
/// <param name="values">The alternatives: a string's text, or a number or boolean as JSON writes it.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class WhenAttribute(string path, params string[] values) : Attribute
{
    /// <summary>The dot path, or <c>attributes:name</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The alternatives.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
