using System.Diagnostics;

namespace Lambda.Routing.Tool.Runner;

/// <summary>Keeps one function process: starts it, replaces it after a timeout, notices when it dies and ends it in the end.</summary>
internal sealed class FunctionSupervisor(FunctionProcess function) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource<int> _died = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;
    private int _port;
    private bool _stopping;

    /// <summary>Done, with the exit code, when the process ends by itself.</summary>
    public Task<int> Died => _died.Task;

    /// <exception cref="System.ComponentModel.Win32Exception">The file cannot be started.</exception>
    public void Start(int port)
    {
        lock (_lock)
        {
            _port = port;
            _process = function.Start(port);
            _ = WatchAsync(_process);
        }
    }

    /// <summary>Ends the process and starts a new one.</summary>
    public void Restart()
    {
        lock (_lock)
        {
            if (_stopping || _process is null)
            {
                return;
            }
            Process old = _process;
            _process = null;
            Kill(old);
            Start(_port);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Process? process;
        lock (_lock)
        {
            _stopping = true;
            process = _process;
            _process = null;
        }
        if (process is not null)
        {
            Kill(process);
            await process.WaitForExitAsync();
        }
    }

    private async Task WatchAsync(Process process)
    {
        await process.WaitForExitAsync();
        lock (_lock)
        {
            if (process == _process && !_stopping)
            {
                _died.TrySetResult(process.ExitCode);
            }
        }
    }

    /// <summary>As Lambda does: without a registered extension a function gets no warning.</summary>
    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself in the meantime.
        }
    }
}
