using Lambda.Routing.Hosting;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Tests.Hosting.Infrastructure;

/// <summary>Starts hosts against a <see cref="ChaosApi"/>, the next one when one has ended, as Lambda does, until all invocations are answered.</summary>
/// <param name="Answers">How often each invocation was answered.</param>
/// <param name="Violations">What no host may do.</param>
/// <param name="Faults">How often something was broken.</param>
/// <param name="Starts">How many hosts there were.</param>
/// <param name="Successes">How many of them ended as if nothing had happened.</param>
internal sealed record ChaosRun(IReadOnlyList<int> Answers, IReadOnlyList<string> Violations, int Faults, int Starts, int Successes)
{
    public static ChaosRun Of(int count, int percent, int seed)
    {
        using var api = new ChaosApi(count, percent, seed);
        var environment = new LambdaEnvironment { RuntimeApi = $"127.0.0.1:{api.Port}", LogLevel = HostLogLevel.Fatal };
        int starts = 0;
        int successes = 0;
        while (!api.IsDone)
        {
            starts++;
            successes += FunctionProcess.Run(environment, StubFunction.Echo, new HostLog(environment, _ => { })) == 0 ? 1 : 0;
        }
        return new ChaosRun(api.Answers, api.Violations, api.Faults, starts, successes);
    }
}
