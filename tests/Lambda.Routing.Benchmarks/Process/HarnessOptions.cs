using System.Globalization;

namespace Lambda.Routing.Benchmarks.Process;

/// <summary>
/// <c>process [--runs N] [--starts N] [--count N] [--long N] [--pin SERVER:FUNCTION] [--output FOLDER]</c>: alternating runs of every
/// function, then a Markdown table of medians. With <c>--output</c>, what was published there before is measured again.
/// </summary>
/// <param name="Runs">How often each function serves <paramref name="Count"/> invocations.</param>
/// <param name="Starts">How often each function is started for one invocation.</param>
/// <param name="Count">The invocations of one run.</param>
/// <param name="Long">The invocations of the run that shows memory.</param>
/// <param name="Pin">The processors of server and function.</param>
/// <param name="Output">Where to publish; null for a temporary folder.</param>
internal sealed record HarnessOptions(int Runs, int Starts, int Count, int Long, string Pin, string? Output)
{
    public static HarnessOptions Parse(string[] args)
    {
        var options = new HarnessOptions(7, 40, 10_000, 100_000, "1:1", null);
        for (int i = 0; i + 1 < args.Length; i += 2)
        {
            string value = args[i + 1];
            options = args[i] switch
            {
                "--runs" => options with { Runs = int.Parse(value, CultureInfo.InvariantCulture) },
                "--starts" => options with { Starts = int.Parse(value, CultureInfo.InvariantCulture) },
                "--count" => options with { Count = int.Parse(value, CultureInfo.InvariantCulture) },
                "--long" => options with { Long = int.Parse(value, CultureInfo.InvariantCulture) },
                "--pin" => options with { Pin = value },
                "--output" => options with { Output = Path.GetFullPath(value) },
                _ => throw new ArgumentException($"'{args[i]}' is no option of process."),
            };
        }
        return options;
    }
}
