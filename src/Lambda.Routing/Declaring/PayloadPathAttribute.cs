namespace Lambda.Routing.Declaring;

/// <summary>
/// Says where a record (or an event that is no batch) holds the user's data in its JSON, so that a sample event can be made
/// for a route that looks at it. Stands on a type that implements <see cref="IPayloadCarrier"/>.
/// </summary>
/// <param name="path">The JSON path from the record or event: <c>body</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PayloadPathAttribute(string path) : Attribute
{
    /// <summary>The JSON path from the record or event.</summary>
    public string Path { get; } = path;

    /// <summary>
    /// When the payload is missing: a filter's member and its value, with <c>=</c> between. A parameter that is not nullable
    /// then needs a route whose filter asks for another value. <see langword="null"/> for a payload that is always there.
    /// </summary>
    public string? MissingIf { get; init; }
}
