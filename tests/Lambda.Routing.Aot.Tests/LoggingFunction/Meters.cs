using System.Diagnostics.Metrics;
using Lambda.Routing.Metrics;

namespace LoggingFunction;

/// <summary>What the function measures.</summary>
internal static class Meters
{
    private static readonly Meter s_meter = new("LoggingFunction");
    private static int s_observed;

    public static Counter<int> Orders { get; } = s_meter.CreateCounter<int>("orders", "{order}");

    public static Histogram<double> Weight { get; } = s_meter.CreateHistogram<double>("weight", "kg");

    public static Counter<long> Steps { get; } = s_meter.CreateCounter<long>("steps");

    /// <summary>Exports, where the environment names a namespace.</summary>
    public static void ExportIfWanted()
    {
        if (Environment.GetEnvironmentVariable("METRICS") is { } @namespace)
        {
            s_meter.CreateObservableCounter("observed", () => s_observed += 10);
            EmbeddedMetricsExporter.Start(new EmbeddedMetricsOptions
            {
                Namespace = @namespace,
                Meters = [LambdaMetrics.MeterName, "LoggingFunction"],
                Dimensions = new Dictionary<string, string> { ["stage"] = "live" },
            });
        }
    }
}
