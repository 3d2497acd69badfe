namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that this source's shape is a special case of another's, and that it takes the event where both are in use.
/// The other source does not know of it.
/// </summary>
/// <param name="source">The event type of the more general source.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OverridesAttribute(Type source) : Attribute
{
    /// <summary>The event type of the more general source.</summary>
    public Type Source { get; } = source;
}
