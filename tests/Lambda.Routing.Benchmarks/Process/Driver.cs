using System.Globalization;

namespace Lambda.Routing.Benchmarks.Process;

/// <summary>Starts functions under the driver.</summary>
internal sealed class Driver(string program, string eventFile, string pin)
{
    private const int WarmUp = 1000;

    public async Task<Sample> RunAsync(Candidate candidate, int count)
    {
        string output = await Command.RunAsync(
            program, "--event", eventFile, "--count", count.ToString(CultureInfo.InvariantCulture),
            "--warm", (count > WarmUp ? WarmUp : 0).ToString(CultureInfo.InvariantCulture), "--pin", pin, "--spawn", candidate.Executable).ConfigureAwait(false);
        var sample = Sample.Parse(output);
        return sample.Ok && sample.ErrorsPosted == 0
            ? sample
            : throw new InvalidOperationException($"{candidate.Name} answered with errors, so its times mean nothing ({sample.Why}).");
    }
}
