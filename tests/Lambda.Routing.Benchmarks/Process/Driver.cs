using System.Globalization;

namespace Lambda.Routing.Benchmarks.Process;

/// <summary>Starts functions under the driver.</summary>
/// <param name="program">The driver.</param>
/// <param name="pin">The processors of server and function.</param>
internal sealed class Driver(string program, string pin)
{
    private const int WarmUp = 1000;

    public async Task<Sample> RunAsync(Candidate candidate, string eventFile, int count)
    {
        string output = await Command.RunAsync(
            program, "--event", eventFile, "--count", count.ToString(CultureInfo.InvariantCulture), "--wall", "600",
            "--warm", (count > WarmUp ? WarmUp : 0).ToString(CultureInfo.InvariantCulture), "--pin", pin, "--spawn", candidate.Executable).ConfigureAwait(false);
        var sample = Sample.Parse(output);
        return sample.Ok && sample.ErrorsPosted == 0
            ? sample
            : throw new InvalidOperationException($"{candidate.Name} answered with errors, so its times mean nothing ({sample.Why}).");
    }
}
