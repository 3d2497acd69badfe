using System.Diagnostics;

namespace Lambda.Routing.Tests.Publishing;

/// <summary>Runs a program to its end and keeps what it says.</summary>
internal static class CommandLine
{
    // Publishing natively takes a minute or two; only a hang takes this long. Less than the run of all tests waits for one of them.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    public static async Task<CommandResult> RunAsync(
        string program, string folder, string[] arguments, IReadOnlyDictionary<string, string?>? variables = null, TimeSpan? patience = null,
        CancellationToken cancellation = default)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test's own build told its processes is not for these.
        foreach (string inherited in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(inherited);
        }
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach ((string name, string? value) in variables ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience ?? s_patience);
        using Process process = Process.Start(start)!;
        var output = new Transcript(process.StandardOutput);
        var error = new Transcript(process.StandardError);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            // Whatever it left behind may still have its streams.
            await Task.WhenAll(output.Ended, error.Ended).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} does not come to its end.\n{output}{error}", exception);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        return new CommandResult(process.ExitCode, $"{output}{error}");
    }

    /// <summary>Runs <c>dotnet</c>, which has to succeed without a warning.</summary>
    public static async Task<string> DotNetAsync(string folder, params string[] arguments)
    {
        using IDisposable turn = await BuildLock.TakeAsync(TestContext.Current.CancellationToken);
        CommandResult result = await RunAsync("dotnet", folder, [.. arguments, "-nologo", "--disable-build-servers"]);
        Assert.True(result.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {result.ExitCode}.\n{result.Output}");
        Assert.DoesNotContain("warning", result.Output.Replace("0 Warning(s)", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        return result.Output;
    }
}

/// <summary>How a program ended and what it wrote.</summary>
internal sealed record CommandResult(int ExitCode, string Output);
