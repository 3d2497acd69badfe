namespace Lambda.Routing.Tool.Runner;

/// <summary>
/// Hands events to the function one at a time, as an execution environment does: the next one only when the current one is
/// answered, and the current one again when it is asked for twice.
/// </summary>
/// <param name="timeout">How long the function may take for one invocation; <see langword="null"/> for as long as it likes.</param>
internal sealed class InvocationQueue(TimeSpan? timeout)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<PendingInvocation> _waiting = [];
    private PendingInvocation? _current;
    private InvocationOutcome? _closed;
    private string? _lastAnswered;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether the function has asked for an event since it started, which ends its initialisation.</summary>
    public bool Initialized { get; private set; }

    public TimeSpan? Timeout => timeout;

    public PendingInvocation Add(InvocationRequest request)
    {
        var invocation = new PendingInvocation(request);
        lock (_lock)
        {
            if (_closed is not null)
            {
                invocation.Complete(_closed);
                return invocation;
            }
            _waiting.AddLast(invocation);
        }
        Change();
        return invocation;
    }

    /// <summary>The event that the function must handle now; waits until there is one.</summary>
    public async Task<PendingInvocation> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                Initialized = true;
                if (_current is null && _waiting.First is { } first)
                {
                    _current = first.Value;
                    _waiting.RemoveFirst();
                    _current.Serve(timeout);
                }
                if (_current is not null)
                {
                    return _current;
                }
                changed = _changed.Task;
            }
            await changed.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Who takes the pieces of the answer to the current invocation; <see langword="null"/> to collect them.</summary>
    public ILiveAnswer? LiveAnswerTo(string id)
    {
        lock (_lock)
        {
            return _current?.Id == id ? _current.Request.Live : null;
        }
    }

    /// <summary>Takes the function's answer to the current invocation.</summary>
    public AnswerStatus Answer(string id, InvocationOutcome outcome)
    {
        PendingInvocation invocation;
        lock (_lock)
        {
            if (_current?.Id != id)
            {
                return id == _lastAnswered ? AnswerStatus.AlreadyAnswered : AnswerStatus.Unknown;
            }
            invocation = _current;
            _lastAnswered = id;
            _current = null;
        }
        invocation.Complete(outcome);
        Change();
        return AnswerStatus.Accepted;
    }

    /// <summary>Ends the current invocation in the function's place; <see langword="false"/> when it has its answer already.</summary>
    public bool Abandon(PendingInvocation invocation, InvocationOutcome outcome)
    {
        lock (_lock)
        {
            if (_current != invocation)
            {
                return false;
            }
            _current = null;
            Initialized = false;
        }
        invocation.Complete(outcome);
        Change();
        return true;
    }

    /// <summary>Ends every invocation, now and from now on: the function is gone.</summary>
    public void Close(InvocationOutcome outcome)
    {
        List<PendingInvocation> rest;
        lock (_lock)
        {
            _closed = outcome;
            rest = [.. _waiting];
            _waiting.Clear();
            if (_current is not null)
            {
                rest.Add(_current);
                _current = null;
            }
        }
        rest.ForEach(invocation => invocation.Complete(outcome));
    }

    private void Change()
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        changed.TrySetResult();
    }
}
