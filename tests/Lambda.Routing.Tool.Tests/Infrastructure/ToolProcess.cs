using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Tool.Tests.Infrastructure;

/// <summary>The tool as a process of its own.</summary>
internal sealed partial class ToolProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<int> _listens = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ToolProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The function that obeys its events, as an assembly.</summary>
    public static string Function => Path.Combine(AppContext.BaseDirectory, "Lambda.Routing.Tool.TestFunction.dll");

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public static ToolProcess Start(IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The tests of signals use Linux's env and kill.");
        // A test run in the background has SIGINT ignored, and so would its children.
        string[] command = ["--default-signal=INT", "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "lambda-routing.dll"), .. arguments];
        var start = new ProcessStartInfo("env", command) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }
        return new ToolProcess(Process.Start(start)!);
    }

    /// <summary>The port, once the runner listens.</summary>
    public Task<int> ListensAsync() => _listens.Task.OrHangsAsync();

    public void Signal(string name)
    {
        using Process kill = Process.Start("kill", [$"-{name}", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).OrHangsAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }
        _process.Dispose();
    }

    private void Take(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
        if (line is not null && Address().Match(line) is { Success: true } match)
        {
            _listens.TrySetResult(int.Parse(match.Groups[1].Value));
        }
        else if (line is null)
        {
            _listens.TrySetException(new InvalidOperationException($"The runner ended: {Output}"));
        }
    }

    [GeneratedRegex(@"listens on http://127\.0\.0\.1:(\d+)\.")]
    private static partial Regex Address();
}
