using Lambda.Routing.Reading;

namespace Lambda.Routing.Declaring;

/// <summary>The bounds of a tumbling window.</summary>
[EventType]
public sealed partial record TimeWindowBounds
{
    /// <summary>When the window starts, in UTC.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>When the window ends, in UTC.</summary>
    public required DateTimeOffset End { get; init; }
}
