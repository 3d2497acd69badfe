using System.Globalization;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Sources;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests;

/// <summary>
/// Plays one plan after the other. A failure prints the smallest plan that still fails and its seed;
/// <c>LAMBDA_ROUTING_DELIVERY_SEED</c> plays that one alone.
/// </summary>
internal static class SeededRuns
{
    private const int Runs = 2000;
    private const string SeedVariable = "LAMBDA_ROUTING_DELIVERY_SEED";

    public static void Play(string source, Func<int, Plan> planOf)
    {
        SourceKind kind = SourceKind.Named(source);
        string? only = Environment.GetEnvironmentVariable(SeedVariable);
        using var workplace = new Workplace();
        foreach (int seed in only is null ? Enumerable.Range(1, Runs) : [int.Parse(only, CultureInfo.InvariantCulture)])
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            Run run = workplace.Play(planOf(seed), kind);
            if (run.Violations.Count > 0)
            {
                Run smallest = Shrinker.Shrink(run, plan => workplace.Play(plan, kind));
                Assert.Fail($"{source}, {SeedVariable}={seed}\n{smallest}\n\nBefore it was made smaller:\n{run}");
            }
        }
        Assert.Null(InProcessSandbox.Leak);
    }
}
