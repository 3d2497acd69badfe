using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What AWS says about an event, in one language.</summary>
[EventType]
public sealed partial record HealthDescription
{
    /// <summary>The language: <c>en_US</c>.</summary>
    public partial string? Language { get; init; }

    /// <summary>What AWS says last.</summary>
    public partial string? LatestDescription { get; init; }
}
