using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A tag.</summary>
[EventType]
public sealed partial record GuardDutyTag
{
    /// <summary>The key.</summary>
    public partial string? Key { get; init; }

    /// <summary>The value.</summary>
    public partial string? Value { get; init; }
}
