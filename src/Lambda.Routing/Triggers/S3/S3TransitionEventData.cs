using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>Where a lifecycle rule moved an object.</summary>
[EventType]
public sealed partial record S3TransitionEventData
{
    /// <summary>The storage class: <c>GLACIER</c>.</summary>
    public partial string? DestinationStorageClass { get; init; }
}
