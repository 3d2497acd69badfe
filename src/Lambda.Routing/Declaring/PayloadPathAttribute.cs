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
}
