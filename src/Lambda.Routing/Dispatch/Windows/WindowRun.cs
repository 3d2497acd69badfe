using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Declaring;
using Lambda.Routing.Metrics;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// One batch of a time window on its way through a method. The method gets the records before the first that does not read, so that the
/// state which it returns covers exactly what AWS will not deliver again; where that cannot be, the invocation fails, and AWS delivers
/// the whole batch again with the state before it.
/// </summary>
/// <typeparam name="TEvent">The event's type.</typeparam>
/// <typeparam name="TRecord">The type of one record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WindowRun<TEvent, TRecord>
    where TEvent : TimeWindowEvent, IBatchEvent<TEvent, TRecord>
    where TRecord : class, IReadable<TRecord>
{
    private readonly Invocation _invocation;
    private readonly string _source;
    private readonly string _route;
    private readonly FailureReports _reports;
    private readonly int _total;
    private readonly WindowRecords<TEvent, TRecord> _records;
    private readonly WindowAnswer _answer;
    private int _done;

    /// <summary>Takes the batch for a route.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="event">The event.</param>
    /// <param name="unreadable">Its records that do not read.</param>
    /// <param name="source">The source's name.</param>
    /// <param name="route">The route's id.</param>
    /// <param name="reports">When the route's answer names failed records.</param>
    public WindowRun(Invocation invocation, TEvent @event, IReadOnlyList<UnreadableRecord> unreadable, string source, string route, FailureReports reports)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(@event);
        ArgumentNullException.ThrowIfNull(unreadable);
        _invocation = invocation;
        _source = source;
        _route = route;
        _reports = reports;
        _total = @event.Records.Count + unreadable.Count;
        Event = @event;
        _answer = new WindowAnswer(invocation, route);
        _records = new WindowRecords<TEvent, TRecord>(invocation, source, route, [.. @event.Records]);
        if (unreadable.Count > 0)
        {
            _records.Cut(unreadable[0].Index, unreadable[0].Identifier, unreadable[0].Error);
        }
    }

    /// <summary>The event.</summary>
    public TEvent Event { get; }

    /// <summary>The records for the method: those before the first that does not read.</summary>
    public IReadOnlyList<TRecord> Records => _records.All;

    /// <summary>The window for the method.</summary>
    /// <param name="type">The state's JSON contract.</param>
    /// <param name="create">Makes the state that a window begins with.</param>
    /// <typeparam name="TState">The state's type.</typeparam>
    /// <exception cref="PayloadException">The state is not of the type.</exception>
    public TimeWindow<TState> Open<TState>(JsonTypeInfo<TState> type, Func<TState> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        return new TimeWindow<TState>
        {
            State = WindowState.IsEmpty(Event.State) ? create() : Payloads.Required(Event.State, type, $"{_route}, the state of its time window"),
            Start = Event.Window.Start,
            End = Event.Window.End,
            ShardId = Event.ShardId,
            EventSourceArn = Event.EventSourceArn,
            IsFinal = Event.IsFinalInvokeForWindow,
            IsTerminatedEarly = Event.IsWindowTerminatedEarly,
        };
    }

    /// <summary>The records with their payloads, up to the first whose payload does not read; <see cref="Records"/> ends there too.</summary>
    /// <param name="read">Reads one record's payload.</param>
    /// <typeparam name="TPayload">The payload's type.</typeparam>
    public IReadOnlyList<(TRecord Record, TPayload Payload)> ReadPayloads<TPayload>(Func<TRecord, TPayload> read) => _records.ReadPayloads(read);

    /// <summary>The same for payloads that are checked when they have been read.</summary>
    /// <param name="read">Reads one record's payload.</param>
    /// <typeparam name="TPayload">The payload's type.</typeparam>
    public Task<IReadOnlyList<(TRecord Record, TPayload Payload)>> ReadPayloadsAsync<TPayload>(Func<TRecord, ValueTask<TPayload>> read) => _records.ReadPayloadsAsync(read);

    /// <summary>Calls the method, and counts what became of the records.</summary>
    /// <param name="call">The call, up to the answer.</param>
    public async ValueTask RunAsync(Func<WindowRun<TEvent, TRecord>, ValueTask> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        try
        {
            ValueTask running = call(this);
            if (!running.IsCompletedSuccessfully && !await BatchDeadline.WaitAsync(_invocation, running.AsTask()).ConfigureAwait(false))
            {
                Abandon();
            }
        }
        catch
        {
            LambdaMetrics.Ended(_route, RecordState.Failed, _total);
            throw;
        }
        LambdaMetrics.Ended(_route, RecordState.Done, _done);
        LambdaMetrics.Ended(_route, RecordState.Failed, _records.Failure is null ? 0 : 1);
        LambdaMetrics.Ended(_route, RecordState.Unprocessed, _records.Failure is null ? 0 : _total - _done - 1);
    }

    /// <summary>Whether the method is to be called. Where a record that does not read comes first of all, the answer is written already.</summary>
    /// <exception cref="BatchFailedException">A record does not read, and the answer cannot say so.</exception>
    /// <exception cref="TimeoutException">The deadline is too near.</exception>
    public bool MayCall()
    {
        if (_records.Failure is { } failure)
        {
            RequireReport(_records.All.Count, failure.Identifier, failure.Error);
            if (_records.All.Count == 0)
            {
                Write(Event.State.IsMissing ? "{}"u8 : Event.State.GetBytes().Span, 0);
                return false;
            }
        }
        return !_invocation.IsOutOfTime
            ? true
            : throw new TimeoutException($"{_route} was not called because the invocation's deadline was too near; the batch is delivered again.");
    }

    /// <summary>Writes the answer of a method that handled all it was given.</summary>
    /// <param name="state">The state that it returned.</param>
    /// <param name="type">The state's JSON contract.</param>
    /// <typeparam name="TState">The state's type.</typeparam>
    /// <exception cref="InvalidOperationException">The state is no JSON object.</exception>
    public void Finish<TState>(TState state, JsonTypeInfo<TState> type) => Write(WindowState.Write(state, type, _route), _records.All.Count);

    /// <summary>Writes the answer of a method that says which records failed.</summary>
    /// <param name="result">What it returned.</param>
    /// <param name="type">The state's JSON contract.</param>
    /// <typeparam name="TState">The state's type.</typeparam>
    /// <exception cref="InvalidOperationException">The result is not one of this batch.</exception>
    /// <exception cref="BatchFailedException">A record failed, and the answer cannot say so.</exception>
    public void Finish<TState>(WindowResult<TState>? result, JsonTypeInfo<TState> type)
    {
        if (result?.Failures is not { } failures)
        {
            throw new InvalidOperationException($"{_route} returned null where a WindowResult with its failures was expected.");
        }
        // By reference: a copy that equals a record names none of them.
        var reasons = new Dictionary<object, Exception>(ReferenceEqualityComparer.Instance);
        foreach ((object record, Exception error) in failures.Failures)
        {
            reasons.TryAdd(record, error);
        }
        if (reasons.Count > _records.All.Count(reasons.ContainsKey))
        {
            throw new InvalidOperationException($"{_route} reported the failure of a record that it was not given.");
        }
        int first = reasons.Count == 0 ? -1 : _records.All.FindIndex(reasons.ContainsKey);
        if (first >= 0)
        {
            Exception error = reasons[_records.All[first]];
            string? identifier = TEvent.GetIdentifier(_records.All[first]);
            _records.Cut(first, identifier, error);
            RequireReport(first, identifier, error);
        }
        Finish(result.State, type);
    }

    /// <summary>Insists that AWS will keep the state of the records before the failure, and deliver no record again that it covers.</summary>
    private void RequireReport(int done, string? identifier, Exception error)
    {
        string? obstacle = _reports == FailureReports.Never ? "the route does not declare partial responses"
            : Event.IsFinalInvokeForWindow ? "no later call of the window could see the rest"
            : string.IsNullOrEmpty(identifier) ? "the first of them has no identifier"
            : done == 0 && _reports != FailureReports.Always ? "none succeeded"
            : done > 0 && TEvent.GetIdentifier(_records.All[done - 1]) == identifier ? "the state covers a part of what would be delivered again"
            : null;
        if (obstacle is not null)
        {
            throw new BatchFailedException(
                $"{_total - done} of {_total} {_source} records failed ({error.GetType().Name} first), and {obstacle}; the whole batch is delivered again, with the state before it.", error);
        }
    }

    private void Abandon()
    {
        _answer.Abandon();
        throw new TimeoutException($"{_route} overran: the call had not ended when the deadline came near. It goes on, and the whole batch is delivered again, with the state before it.");
    }

    private void Write(ReadOnlySpan<byte> state, int done)
    {
        if (!_answer.Write(state, _records.Failure))
        {
            return;
        }
        _done = done;
        if (_records.Failure is not null)
        {
            _invocation.Log?.Warning($"{_route}: {_total - done} of {_total} {_source} records of {Event.EventSourceArn} failed or come after one that did, and are delivered again.");
        }
    }
}
