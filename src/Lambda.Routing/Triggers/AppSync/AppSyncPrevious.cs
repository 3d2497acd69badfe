using Lambda.Routing.Reading;

namespace Lambda.Routing.AppSync;

/// <summary>What the previous function of a pipeline gave.</summary>
[EventType]
public sealed partial record AppSyncPrevious
{
    /// <summary>Its result.</summary>
    public Payload Result { get; init; }
}
