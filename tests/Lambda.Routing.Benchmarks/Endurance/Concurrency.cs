using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Benchmarks.Endurance;

/// <summary><c>concurrency [COUNT]</c>: 32 invocations at once of events that differ, with a handler that sleeps: 200,000 right answers to the right request ids.</summary>
internal static class Concurrency
{
    private const int Usual = 200_000;
    private const int AtOnce = 32;

    public static async Task<int> RunAsync(string[] args)
    {
        string count = args.Length > 0 ? args[0] : Usual.ToString(CultureInfo.InvariantCulture);
        var api = new FakeApi(RepositoryFiles.Tools);
        await api.InitializeAsync().ConfigureAwait(false);
        await using (api.ConfigureAwait(false))
        {
            if (api.Missing is not null)
            {
                Console.WriteLine(api.Missing);
                return 1;
            }
            JsonElement result = await api.RunAsync(
                ServeAsync, "--event", "FILE={\"small\":1}", "--event", "FILE=\"" + new string('x', 9000) + "\"", "--event", "FILE=\"two\"", "--event", "FILE=[3]",
                "--expect", "echo", "--count", count, "--concurrency", $"{AtOnce}", "--wall", "3600", "--timeout-ms", "60000").ConfigureAwait(false);
            int answered = result.GetProperty("answered").GetInt32();
            bool holds = result.GetProperty("ok").GetBoolean() && result.GetProperty("mismatches").GetInt32() == 0 && result.GetProperty("protocol_errors").GetInt32() == 0;
            Console.WriteLine($"{answered} answered, {result.GetProperty("mismatches").GetInt32()} wrong, {result.GetProperty("max_inflight").GetInt32()} at once at most, "
                + $"{result.GetProperty("inv_per_s").GetInt32()} a second ({(holds ? "holds" : "FAILS")})");
            return holds ? 0 : 1;
        }
    }

    private static Task ServeAsync(string address)
    {
        var environment = new LambdaEnvironment { RuntimeApi = address, Concurrency = AtOnce, LogLevel = HostLogLevel.Fatal };
        return Task.Factory.StartNew(
            () => FunctionProcess.Run(environment, () => new StubFunction(SleepAsync), new HostLog(environment, _ => { })),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private static async ValueTask SleepAsync(Invocation invocation)
    {
        await Task.Delay(invocation.Context.RequestId[^1] % 4).ConfigureAwait(false);
        invocation.Response.Write(invocation.Event.Span);
    }
}
