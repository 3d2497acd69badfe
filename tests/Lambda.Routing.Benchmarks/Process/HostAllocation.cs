using System.Buffers;
using System.Globalization;
using Lambda.Routing.Hosting;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Benchmarks.Process;

/// <summary>What the host allocates for an invocation, in bytes: measured in a handler that does nothing, from one call to a later one.</summary>
internal static class HostAllocation
{
    private const int Count = 1000;
    private const int WarmUp = 100;

    public static double Bytes { get; } = Measure();

    private static double Measure()
    {
        using var api = new ChaosApi(Count, percent: 0, seed: 1);
        var environment = new LambdaEnvironment { RuntimeApi = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{api.Port}"), LogLevel = HostLogLevel.Fatal };
        long[] allocated = new long[Count];
        int calls = 0;
        var function = StubFunction.Sync(invocation =>
        {
            allocated[calls++] = GC.GetAllocatedBytesForCurrentThread();
            invocation.Response.Write(invocation.Event.Span);
        });
        FunctionProcess.Run(environment, () => function, new HostLog(environment, _ => { }));
        return (allocated[^1] - allocated[WarmUp]) / (double)(Count - 1 - WarmUp);
    }
}
