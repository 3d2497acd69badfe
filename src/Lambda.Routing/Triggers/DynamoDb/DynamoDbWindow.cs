using Lambda.Routing.Reading;

namespace Lambda.Routing.DynamoDb;

/// <summary>The bounds of a tumbling window.</summary>
[EventType]
public sealed partial record DynamoDbWindow
{
    /// <summary>When the window starts, in UTC.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When the window ends, in UTC.</summary>
    public DateTimeOffset? End { get; init; }
}
