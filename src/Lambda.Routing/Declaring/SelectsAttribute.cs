namespace Lambda.Routing.Declaring;

/// <summary>
/// Makes an argument of a trigger choose among its sources. Stands on the members of an enum: a trigger to which one of them is
/// given (as a constructor's argument or a property, alone, in an array or among flags) takes the events of the member's sources only. A member
/// without the attribute chooses nothing, and neither does an argument that is left out.
/// </summary>
/// <example><code>
/// public enum Cluster { Any, [Selects(typeof(ManagedEvent))] Managed, [Selects(typeof(OwnEvent))] Own }
/// </code></example>
/// <param name="sources">Event types that the trigger's <see cref="SourcesAttribute"/> names.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SelectsAttribute(params Type[] sources) : Attribute
{
    /// <summary>The event types.</summary>
    public IReadOnlyList<Type> Sources { get; } = sources;

    /// <summary>Whether a property that is left out chooses this member's sources; without such a member it chooses nothing.</summary>
    public bool IsDefault { get; init; }
}
