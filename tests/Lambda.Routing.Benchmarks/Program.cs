using BenchmarkDotNet.Running;
using Lambda.Routing.Benchmarks.Process;

namespace Lambda.Routing.Benchmarks;

/// <summary>
/// <c>process</c> measures whole functions (<see cref="HarnessOptions"/> says how); anything else is BenchmarkDotNet's:
/// <c>--filter '*'</c>.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args is ["process", .. string[] rest])
        {
            return await Harness.RunAsync(HarnessOptions.Parse(rest)).ConfigureAwait(false);
        }
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
