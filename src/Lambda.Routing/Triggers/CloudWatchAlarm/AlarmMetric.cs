using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudWatchAlarm;

/// <summary>A metric of an alarm, or an expression over its metrics.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html">MetricDataQuery</see>.</remarks>
[EventType]
public sealed partial record AlarmMetric
{
    /// <summary>The name within the alarm.</summary>
    public partial string? Id { get; init; }

    /// <summary>The account that has the metric, where it is another.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The metric; absent for an expression.</summary>
    public AlarmMetricStatistic? MetricStat { get; init; }

    /// <summary>The expression; absent for a metric.</summary>
    public partial string? Expression { get; init; }

    /// <summary>The name that people read.</summary>
    public partial string? Label { get; init; }

    /// <summary>The expression's period in seconds.</summary>
    public int? Period { get; init; }

    /// <summary>Whether this is the value that the alarm watches.</summary>
    public bool? ReturnData { get; init; }
}
