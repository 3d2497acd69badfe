using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudWatchAlarm;

/// <summary>A statistic of a metric.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricStat.html">MetricStat</see>.</remarks>
[EventType]
public sealed partial record AlarmMetricStatistic
{
    /// <summary>The metric.</summary>
    public AlarmMetricName? Metric { get; init; }

    /// <summary>The period in seconds.</summary>
    public int? Period { get; init; }

    /// <summary>The statistic: <c>Average</c>, <c>p99</c>.</summary>
    public partial string? Stat { get; init; }

    /// <summary>The unit: <c>Percent</c>.</summary>
    public partial string? Unit { get; init; }
}
