namespace Lambda.Routing.Metrics;

/// <summary>A metric's name, and the unit that CloudWatch shows it in.</summary>
internal sealed record MetricName(string Name, string Unit);

/// <summary>One metric under one set of dimensions, with its values.</summary>
internal sealed record MeasuredMetric(DimensionSet Dimensions, MetricName Metric, List<double> Values);
