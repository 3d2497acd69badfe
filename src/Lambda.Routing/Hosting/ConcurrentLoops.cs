using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.RuntimeApi;

namespace Lambda.Routing.Hosting;

/// <summary>
/// As many loops as Lambda wants invocations to be served at once, each with a thread, a connection and buffers of its own: a slow handler
/// keeps no other waiting. When one loop cannot go on, the process must end; what the others are serving they still answer.
/// </summary>
internal sealed class ConcurrentLoops(LambdaEnvironment environment, RuntimeApiEndpoint endpoint, IFunction function, HostLog log)
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource<Exception> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Exception? _failure;
    private int _serving;

    /// <summary>Serves until one loop fails.</summary>
    /// <exception cref="RuntimeApiException">The Runtime API can no longer be used.</exception>
    public void Run()
    {
        for (int i = 0; i < environment.Concurrency; i++)
        {
            // In the background: a loop that waits for an event must not keep a process that has failed from ending.
            new Thread(RunLoop) { IsBackground = true, Name = "Invocations" }.Start();
        }
        throw _ended.Task.GetAwaiter().GetResult();
    }

    private void RunLoop()
    {
        try
        {
            using var client = new RuntimeApiClient(endpoint, environment);
            // Without the variable that names the trace: it is the process's, and these are several traces.
            var loop = new InvocationLoop(client, function, null, log);
            while (true)
            {
                NextInvocation next = loop.Next();
                if (!TryBegin())
                {
                    return;
                }
                try
                {
                    loop.Serve(next);
                }
                finally
                {
                    Finish();
                }
            }
        }
        catch (Exception exception)
        {
            lock (_gate)
            {
                _failure ??= exception;
                EndIfIdle();
            }
        }
    }

    private bool TryBegin()
    {
        lock (_gate)
        {
            if (_failure is not null)
            {
                return false;
            }
            _serving++;
            return true;
        }
    }

    private void Finish()
    {
        lock (_gate)
        {
            _serving--;
            EndIfIdle();
        }
    }

    private void EndIfIdle()
    {
        if (_failure is not null && _serving == 0)
        {
            _ended.TrySetResult(_failure);
        }
    }
}
