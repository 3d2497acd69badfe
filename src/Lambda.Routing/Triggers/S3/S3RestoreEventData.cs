using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>The restored copy of an archived object.</summary>
[EventType]
public sealed partial record S3RestoreEventData
{
    /// <summary>When the copy expires, in UTC.</summary>
    public DateTimeOffset? LifecycleRestorationExpiryTime { get; init; }

    /// <summary>The storage class that it was restored from.</summary>
    public partial string? LifecycleRestoreStorageClass { get; init; }
}
