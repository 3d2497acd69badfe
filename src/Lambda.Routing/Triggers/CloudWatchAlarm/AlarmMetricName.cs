using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudWatchAlarm;

/// <summary>What names a metric.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Metric.html">Metric</see>.</remarks>
[EventType]
public sealed partial record AlarmMetricName
{
    /// <summary>The namespace: <c>AWS/Logs</c>.</summary>
    public partial string? Namespace { get; init; }

    /// <summary>The name.</summary>
    public partial string? Name { get; init; }

    /// <summary>The dimensions, by name.</summary>
    public IReadOnlyDictionary<string, string> Dimensions { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
