using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>What became of a batch's records so far, and at the end the answer that says so.</summary>
internal sealed class BatchOutcome<TEvent, TRecord, TRoutes>(Invocation invocation, TRoutes routes, string source, int total)
    where TEvent : IBatchEvent<TEvent, TRecord>
    where TRecord : class, IReadable<TRecord>
    where TRoutes : struct, IRecordRoutes<TEvent, TRecord>
{
    private List<string?>? _failedIdentifiers;
    private Exception? _first;
    private HashSet<string>? _blockedKeys;
    private bool _blockedOrder;
    private bool _stopped;
    private string? _checkpoint;
    private bool _reportable = TEvent.Contract != BatchContract.AllOrNothing;
    private bool[]? _called;
    private int _skipped;
    private int _route = -1;

    public int Total { get; } = total;

    private int Failed => _failedIdentifiers?.Count ?? 0;

    /// <summary>Whether the record may run: not out of time, and nothing before it in its order has failed.</summary>
    public bool MayStart(TRecord record)
    {
        _route = -1;
        if (_stopped)
        {
            AddFailed(TEvent.GetIdentifier(record));
            return false;
        }
        if (invocation.IsOutOfTime)
        {
            Fail(record, new TimeoutException("The record was not started because the invocation's deadline was too near."));
            return false;
        }
        if ((_blockedKeys is not null || _blockedOrder) && TEvent.GetOrderingKey(record) is { } key
            && (_blockedOrder || _blockedKeys?.Contains(key) == true))
        {
            AddFailed(TEvent.GetIdentifier(record));
            return false;
        }
        return true;
    }

    /// <summary>The route's method is about to be called.</summary>
    public void Started(int route)
    {
        _route = route;
        if (invocation.TracksRoute)
        {
            (_called ??= new bool[routes.Count])[route] = true;
        }
    }

    /// <summary>The route's method is about to be called with its list: with records before the first failure so far, so that a failure among them comes first.</summary>
    public void StartedList(int route)
    {
        Started(route);
        _stopped = false;
    }

    public void Unrouted(TEvent @event, TRecord record)
    {
        if (routes.WhenUnrouted(@event, record) == Routing.Unrouted.Skip)
        {
            _skipped++;
            return;
        }
        Fail(record, UnroutedEvents.NotTaken(source, RouteNames.All<TEvent, TRecord, TRoutes>(routes)));
    }

    public void FailUnreadable(UnreadableRecord record)
    {
        _route = -1;
        if (_stopped)
        {
            AddFailed(record.Identifier);
            return;
        }
        Block(TEvent.OrderOfUnreadable(record.Key));
        Fail(record.Identifier, record.Error);
    }

    public void Fail(TRecord record, Exception exception)
    {
        if (TEvent.GetOrderingKey(record) is { } key)
        {
            Block(key);
        }
        Fail(TEvent.GetIdentifier(record), exception);
    }

    /// <summary>Fails the records that a list method named, and what followed them in their order.</summary>
    public void Fail(List<TRecord> records, BatchFailures failures)
    {
        // By reference: a copy that equals a record names none of them.
        var reasons = new Dictionary<object, Exception>(ReferenceEqualityComparer.Instance);
        foreach ((object failed, Exception exception) in failures.Failures)
        {
            reasons.TryAdd(failed, exception);
        }
        if (reasons.Count > records.Count(reasons.ContainsKey))
        {
            throw new InvalidOperationException($"{routes.NameOf(_route)} reported the failure of a record that it was not given.");
        }
        // Not what other routes have blocked meanwhile: that came behind these records, and they are handled.
        HashSet<string>? blocked = null;
        foreach (TRecord record in records)
        {
            string? key = TEvent.GetOrderingKey(record);
            if (reasons.TryGetValue(record, out Exception? reason))
            {
                Fail(record, reason);
                if (key is not null)
                {
                    (blocked ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);
                }
            }
            else if (_stopped || (blocked is not null && key is not null && blocked.Contains(key)))
            {
                AddFailed(TEvent.GetIdentifier(record));
            }
        }
    }

    /// <summary>Writes the answer, or throws where it cannot say what failed.</summary>
    public void Finish()
    {
        if (invocation.TracksRoute)
        {
            invocation.Route = RouteNames.Called<TEvent, TRecord, TRoutes>(routes, source, _called);
        }
        if (_skipped > 0)
        {
            invocation.Log?.Warning($"{_skipped} of {Total} {source} records were skipped: no route takes them.");
        }
        if (Failed == 0)
        {
            if (TEvent.Contract != BatchContract.AllOrNothing)
            {
                BatchResponse.WriteSuccess(invocation.Response);
            }
            return;
        }
        List<string?> reported = TEvent.Contract == BatchContract.Checkpoint ? [_checkpoint] : _failedIdentifiers!;
        if (!_reportable || Failed == Total || reported.Exists(string.IsNullOrEmpty))
        {
            throw new BatchFailedException($"{Failed} of {Total} {source} records failed ({_first?.GetType().Name ?? "unprocessed"} first); the whole batch is delivered again.", _first);
        }
        invocation.Log?.Warning($"{Failed} of {Total} {source} records failed and are reported as batch item failures.");
        BatchResponse.WriteFailures(invocation.Response, reported, TEvent.IdentifiersAreJson);
    }

    private void Fail(string? identifier, Exception exception)
    {
        _first ??= exception;
        AddFailed(identifier);
        string method = _route < 0 ? "no method" : routes.NameOf(_route);
        invocation.Log?.Error($"{method}: {source} record {identifier ?? "without an identifier"} failed.", exception);
    }

    /// <summary>Lets nothing of an order overtake a failed record; nothing that has an order at all, where the record's own is unknown.</summary>
    private void Block(string? key)
    {
        _blockedOrder |= key is null;
        if (key is not null)
        {
            (_blockedKeys ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);
        }
    }

    private void AddFailed(string? identifier)
    {
        _reportable &= _route < 0 ? AllReport() : routes.ReportsFailures(_route);
        (_failedIdentifiers ??= []).Add(identifier);
        if (TEvent.Contract == BatchContract.Checkpoint && !_stopped)
        {
            _stopped = true;
            _checkpoint = identifier;
        }
    }

    private bool AllReport()
    {
        for (int route = 0; route < routes.Count; route++)
        {
            if (!routes.ReportsFailures(route))
            {
                return false;
            }
        }
        return true;
    }
}
