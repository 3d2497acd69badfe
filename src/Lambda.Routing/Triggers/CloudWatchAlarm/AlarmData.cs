using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudWatchAlarm;

/// <summary>An alarm and its states.</summary>
[EventType]
public sealed partial record AlarmData
{
    /// <summary>The alarm's name.</summary>
    public required partial string AlarmName { get; init; }

    /// <summary>The state that the alarm went into.</summary>
    public required AlarmState State { get; init; }

    /// <summary>The state before.</summary>
    public AlarmState? PreviousState { get; init; }

    /// <summary>How the alarm is set up.</summary>
    public AlarmConfiguration? Configuration { get; init; }
}
