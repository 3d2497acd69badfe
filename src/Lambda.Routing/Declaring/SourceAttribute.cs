namespace Lambda.Routing.Declaring;

/// <summary>
/// Makes an event type a <em>source</em>: the unit that detection recognises. Stands on a class that implements
/// <see cref="IEvent{TSelf}"/>, beside the <see cref="ShapeAttribute"/>s that tell its events apart from all others.
/// </summary>
/// <param name="name">The service's name as reports and <c>lambda-routing detect</c> print it: <c>sqs</c>. Two sources may share one.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SourceAttribute(string name) : Attribute
{
    /// <summary>The service's name, in lower case.</summary>
    public string Name { get; } = name;

    /// <summary>What makes the service call functions, for traces.</summary>
    public FunctionTrigger Trigger { get; init; }

    /// <summary>
    /// A trigger of someone else's that this source attaches itself to; <see langword="null"/> when the trigger names the
    /// source with <see cref="SourcesAttribute"/>.
    /// </summary>
    public Type? AttachTo { get; init; }

    /// <summary>
    /// Whether only a function that has a route for the source recognises it: its shape is not enough to call any event by the
    /// source's name, so detectors over the whole library leave it out. Such a source may have no <see cref="ShapeAttribute"/>
    /// at all: then a route declares the shape (<see cref="ShapeFactsAttribute"/>, <see cref="ShapeInputAttribute"/>).
    /// </summary>
    public bool OnlyWhereUsed { get; init; }
}
