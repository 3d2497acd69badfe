namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that events of this source are done without a call: a service's own messages, which test a connection or say that
/// there is one. Stands on an event type that carries <see cref="SourceAttribute"/>.
/// </summary>
/// <remarks>
/// Without a condition, the source's events are read and then done, in every function that uses the trigger; no parameter and no
/// filter is asked. With one, only the events for which it is <see langword="true"/> are; a batch then has no records, and its answer no results.
/// </remarks>
/// <param name="condition">The name of a Boolean property of the event; <see langword="null"/> for every event of the source.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AcknowledgedAttribute(string? condition = null) : Attribute
{
    /// <summary>The name of a Boolean property of the event; <see langword="null"/> for every event of the source.</summary>
    public string? Condition { get; } = condition;
}
