using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudWatchAlarm;

/// <summary>How an alarm is set up.</summary>
[EventType]
public sealed partial record AlarmConfiguration
{
    /// <summary>What its author says about it.</summary>
    public partial string? Description { get; init; }

    /// <summary>Of a metric alarm: the metrics and expressions.</summary>
    public IReadOnlyList<AlarmMetric> Metrics { get; init; } = [];

    /// <summary>Of a composite alarm: the rule over other alarms.</summary>
    public partial string? AlarmRule { get; init; }

    /// <summary>Of a composite alarm: the alarm that keeps its actions back.</summary>
    public partial string? ActionsSuppressor { get; init; }

    /// <summary>How long the alarm waits for the suppressor to go into alarm, in seconds.</summary>
    public int? ActionsSuppressorWaitPeriod { get; init; }

    /// <summary>How long the alarm waits after the suppressor went out of alarm, in seconds.</summary>
    public int? ActionsSuppressorExtensionPeriod { get; init; }
}
