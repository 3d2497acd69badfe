namespace Lambda.Routing.Declaring;

/// <summary>
/// Marks the property of a trigger attribute that holds a JSON document which the sender passes on as the event. Its members are the
/// facts by which the route recognises the event, as with <see cref="ShapeFactsAttribute"/>: a text must be equal, a number or a
/// Boolean must be there, an object or an array must be one, and the first element of an array is looked into.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShapeInputAttribute : Attribute
{
    /// <summary>
    /// What begins a variable that the sender fills in: of a text that holds it, only the presence is a fact.
    /// <see langword="null"/> where the sender changes nothing.
    /// </summary>
    public string? Variable { get; init; }
}
