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

    public static Counter<long> Invocations { get; } =
        s_meter.CreateCounter<long>("faas.invocations", "{invocation}", "Invocations.");

    public static Counter<long> Errors { get; } =
        s_meter.CreateCounter<long>("faas.errors", "{error}", "Invocations that failed.");

    public static Counter<long> ColdStarts { get; } =
        s_meter.CreateCounter<long>("faas.coldstarts", "{coldstart}", "First invocations of processes.");

    public static Histogram<double> Duration { get; } =
        s_meter.CreateHistogram<double>("faas.invoke_duration", "s", "How long invocations took.");

    public static Histogram<double> Start { get; } =
        s_meter.CreateHistogram<double>("faas.init_duration", "s", "How long the function took to start.");

    public static Counter<long> HttpErrors { get; } =
        s_meter.CreateCounter<long>("lambda.routing.http.errors", "{request}", "HTTP requests whose handler threw, answered with a 500.");
}
