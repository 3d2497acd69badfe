using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudWatchAlarm;

/// <summary>A state of an alarm.</summary>
[EventType]
public sealed partial record AlarmState
{
    /// <summary>The state: <c>ALARM</c>, <c>OK</c>, <c>INSUFFICIENT_DATA</c>.</summary>
    public required partial string Value { get; init; }

    /// <summary>Why, in words.</summary>
    public partial string? Reason { get; init; }

    /// <summary>Why, as JSON in a string: the data points of a metric alarm, the alarms that triggered a composite one.</summary>
    public partial string? ReasonData { get; init; }

    /// <summary>Since when.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Of a composite alarm: what keeps its actions back: <c>Alarm</c>, <c>WaitPeriod</c>, <c>ExtensionPeriod</c>.</summary>
    public partial string? ActionsSuppressedBy { get; init; }

    /// <summary>Of a composite alarm: why its actions are kept back, in words.</summary>
    public partial string? ActionsSuppressedReason { get; init; }
}
