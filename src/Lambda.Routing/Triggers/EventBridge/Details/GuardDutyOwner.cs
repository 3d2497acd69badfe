using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>The owner of a bucket.</summary>
[EventType]
public sealed partial record GuardDutyOwner
{
    /// <summary>The canonical id.</summary>
    public partial string? Id { get; init; }
}
