namespace Lambda.Routing.Declaring;

/// <summary>Names the sources whose events a trigger takes. Stands on a class derived from <see cref="TriggerAttribute"/>.</summary>
/// <param name="sources">Event types that carry <see cref="SourceAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SourcesAttribute(params Type[] sources) : Attribute
{
    /// <summary>The event types that carry <see cref="SourceAttribute"/>.</summary>
    public IReadOnlyList<Type> Sources { get; } = sources;
}
