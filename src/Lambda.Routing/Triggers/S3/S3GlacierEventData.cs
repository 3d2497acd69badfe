using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>What a completed restoration says.</summary>
[EventType]
public sealed partial record S3GlacierEventData
{
    /// <summary>The restored copy.</summary>
    public S3RestoreEventData? RestoreEventData { get; init; }
}
