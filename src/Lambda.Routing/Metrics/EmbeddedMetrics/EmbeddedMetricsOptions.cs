namespace Lambda.Routing.Metrics;

/// <summary>What of a function's metrics goes to Amazon CloudWatch, and under which names.</summary>
public sealed record EmbeddedMetricsOptions
{
    /// <summary>The CloudWatch namespace of the metrics: <c>Shop</c>. At most 256 characters; <c>AWS/</c> is Amazon's own.</summary>
    public required string Namespace { get; init; }

    /// <summary>The names of the meters whose instruments are exported; the library's own (<see cref="LambdaMetrics.MeterName"/>) unless said otherwise.</summary>
    public IReadOnlyCollection<string> Meters { get; init; } = [LambdaMetrics.MeterName];

    /// <summary>Dimensions that every metric has: a stage, a service. Those of a measurement's tags come after them; together at most 30 count.</summary>
    public IReadOnlyDictionary<string, string> Dimensions { get; init; } = new Dictionary<string, string>();
}
