using System.Diagnostics;

namespace Lambda.Routing.Tool.Runner;

/// <summary>An invocation between its request and its answer.</summary>
internal sealed class PendingInvocation(InvocationRequest request)
{
    private static readonly TimeSpan NoTimeout = TimeSpan.FromDays(1);
    private readonly TaskCompletionSource _served = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<InvocationOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _started;

    public string Id { get; } = Guid.NewGuid().ToString();

    public InvocationRequest Request { get; } = request;

    /// <summary>Done when the function has fetched the event, or will never do so.</summary>
    public Task Served => _served.Task;

    public Task<InvocationOutcome> Outcome => _outcome.Task;

    /// <summary>When the function must have answered; set as it fetches the event.</summary>
    public DateTimeOffset Deadline { get; private set; }

    public void Serve(TimeSpan? timeout)
    {
        if (_started == 0)
        {
            _started = Stopwatch.GetTimestamp();
            Deadline = DateTimeOffset.UtcNow + (timeout ?? NoTimeout);
            _served.TrySetResult();
        }
    }

    public void Complete(InvocationOutcome outcome)
    {
        TimeSpan duration = _started == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(_started);
        _outcome.TrySetResult(outcome with { Duration = duration });
        _served.TrySetResult();
    }
}
