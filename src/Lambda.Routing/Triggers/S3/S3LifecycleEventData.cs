using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>The move of an object by a lifecycle rule.</summary>
[EventType]
public sealed partial record S3LifecycleEventData
{
    /// <summary>Where the object went.</summary>
    public S3TransitionEventData? TransitionEventData { get; init; }
}
