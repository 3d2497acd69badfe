using Lambda.Routing.Tool.Reporting;
using Lambda.Routing.Tool.Serving;

namespace Lambda.Routing.Tool.Runner;

/// <summary>What happens when the function's process has ended: nobody may wait for it any longer, and the user is told why.</summary>
internal sealed class FunctionEnd
{
    /// <summary>Exit codes above it stand for a signal.</summary>
    private const int SignalBase = 128;

    /// <summary>Ctrl-C reaches both processes; the function's end may be noticed first.</summary>
    private static readonly TimeSpan SignalSpread = TimeSpan.FromMilliseconds(500);

    private readonly RuntimeApi _runtime;
    private readonly Task<int> _closed;

    public FunctionEnd(Task<int> died, InvocationQueue queue, RuntimeApi runtime)
    {
        HasCome = died;
        _runtime = runtime;
        _closed = CloseAsync(died, queue);
    }

    /// <summary>Done when the process has ended.</summary>
    public Task HasCome { get; }

    /// <summary>Whether the function said that it could not start.</summary>
    public bool HasInitError => _runtime.InitError is not null;

    /// <summary>Whether the user ended it.</summary>
    public async Task<bool> WasAskedForAsync(CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested && await _closed > SignalBase)
        {
            await Task.WhenAny(Task.Delay(SignalSpread, cancellationToken));
        }
        return cancellationToken.IsCancellationRequested;
    }

    public async Task<string> DescribeAsync(string name)
    {
        int exitCode = await _closed;
        return _runtime.InitError is { } error
            ? $"{name} could not start (exit code {exitCode}): {OutcomeText.Describe(error)}"
            : $"{name} ended by itself with exit code {exitCode}.";
    }

    private async Task<int> CloseAsync(Task<int> died, InvocationQueue queue)
    {
        int exitCode = await died;
        queue.Close(_runtime.InitError ?? InvocationOutcome.Undelivered("Runtime.ExitError", $"Runtime exited: exit status {exitCode}"));
        return exitCode;
    }
}
