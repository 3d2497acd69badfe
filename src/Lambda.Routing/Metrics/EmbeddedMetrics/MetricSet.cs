namespace Lambda.Routing.Metrics;

/// <summary>What has been measured and not yet written. Several threads of an invocation may measure at once.</summary>
internal sealed class MetricSet
{
    private readonly Lock _gate = new();
    private Dictionary<(string Dimensions, string Name), MeasuredMetric> _metrics = [];

    public void Add(DimensionSet dimensions, MetricName metric, MetricKind kind, double value)
    {
        lock (_gate)
        {
            if (!_metrics.TryGetValue((dimensions.Key, metric.Name), out MeasuredMetric? measured))
            {
                _metrics.Add((dimensions.Key, metric.Name), new MeasuredMetric(dimensions, metric, [value]));
            }
            else if (kind == MetricKind.Values)
            {
                measured.Values.Add(value);
            }
            else
            {
                measured.Values[0] = kind == MetricKind.Sum ? measured.Values[0] + value : value;
            }
        }
    }

    /// <summary>All of it, in the order in which it came; the set is empty then.</summary>
    public IReadOnlyCollection<MeasuredMetric> Take()
    {
        lock (_gate)
        {
            if (_metrics.Count == 0)
            {
                return [];
            }
            Dictionary<(string, string), MeasuredMetric> taken = _metrics;
            _metrics = [];
            return taken.Values;
        }
    }
}
