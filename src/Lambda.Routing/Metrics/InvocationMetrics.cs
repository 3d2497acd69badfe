using System.Diagnostics;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Metrics;

/// <summary>Measures invocations, under the names that OpenTelemetry's conventions have for functions.</summary>
/// <remarks>Source: <see href="https://opentelemetry.io/docs/specs/semconv/faas/faas-metrics/">semantic conventions for FaaS metrics</see>.</remarks>
internal static class InvocationMetrics
{
    public static async ValueTask RunAsync(Invocation invocation, bool isFirst, Func<Invocation, bool, ValueTask> invoke)
    {
        long began = Stopwatch.GetTimestamp();
        if (isFirst)
        {
            Instruments.ColdStarts.Add(1);
        }
        Instruments.Invocations.Add(1);
        try
        {
            await invoke(invocation, isFirst).ConfigureAwait(false);
        }
        catch
        {
            Instruments.Errors.Add(1);
            throw;
        }
        finally
        {
            Instruments.Duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
        }
    }
}
