using Lambda.Routing.Reading;

namespace Lambda.Routing.Kinesis;

/// <summary>The bounds of a tumbling window.</summary>
[EventType]
public sealed partial record KinesisWindow
{
    /// <summary>When the window starts, in UTC.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When the window ends, in UTC.</summary>
    public DateTimeOffset? End { get; init; }
}
