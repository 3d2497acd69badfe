using BenchmarkDotNet.Running;
using Lambda.Routing.Benchmarks.Endurance;
using Lambda.Routing.Benchmarks.Process;

namespace Lambda.Routing.Benchmarks;

/// <summary>
/// <c>process</c> measures whole functions (<see cref="HarnessOptions"/> says how); <c>soak</c>, <c>chaos</c> and <c>concurrency</c> run the host
/// for long and under stress; <c>editing</c> measures what a keystroke costs; anything else is BenchmarkDotNet's:
/// <c>--filter '*'</c>.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["process", .. string[] rest]:
                return await Harness.RunAsync(HarnessOptions.Parse(rest)).ConfigureAwait(false);
            case ["soak", .. string[] rest]:
                return await Soak.RunAsync(rest).ConfigureAwait(false);
            case ["chaos", .. string[] rest]:
                return await Chaos.RunAsync(rest).ConfigureAwait(false);
            case ["concurrency", .. string[] rest]:
                return await Concurrency.RunAsync(rest).ConfigureAwait(false);
            case ["editing"]:
                return await Editing.Editing.RunAsync().ConfigureAwait(false);
            default:
                break;
        }
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
