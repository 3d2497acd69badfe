using System.Diagnostics.Metrics;

namespace Lambda.Routing.Metrics;

/// <summary>The instruments, made when first asked for.</summary>
internal static class Instruments
{
    public const string Route = "route";
    public const string Outcome = "outcome";

    private static readonly Meter s_meter = new(LambdaMetrics.MeterName);

    public static Counter<long> Records { get; } =
        s_meter.CreateCounter<long>("lambda.routing.records", "{record}", "Records of batches, by route and by what became of them.");

    public static Counter<long> HttpErrors { get; } =
        s_meter.CreateCounter<long>("lambda.routing.http.errors", "{request}", "HTTP requests whose handler threw, answered with a 500.");
}
