namespace Lambda.Routing.Dispatch;

/// <summary>
/// The routes of a batch that take all their records in one call: gathered while the batch is gone through, called at its end, or earlier
/// where a record of another route follows one of theirs in its order.
/// </summary>
internal sealed class ListCalls(BatchRun run)
{
    private readonly Batch _batch = run.Batch;
    private readonly List<int>?[] _positions = new List<int>?[run.Batch.RouteCount];
    private Dictionary<string, int>? _routeOfKey;

    public void Add(int position, int route)
    {
        (_positions[route] ??= []).Add(position);
        if (_batch.OrderingKeyOf(position) is { } key)
        {
            (_routeOfKey ??= new Dictionary<string, int>(StringComparer.Ordinal))[key] = route;
        }
    }

    /// <summary>Whether the gathered records must be handled before this one.</summary>
    /// <param name="position">A record that follows them in the batch.</param>
    /// <param name="route">The record's route.</param>
    public bool ComeBefore(int position, int route) =>
        _routeOfKey is not null && _batch.OrderingKeyOf(position) is { } key && _routeOfKey.TryGetValue(key, out int gathered) && gathered != route;

    public async ValueTask RunAsync()
    {
        for (int route = 0; route < _positions.Length; route++)
        {
            if (_positions[route] is { } positions)
            {
                await RunAsync(positions, route).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask RunAsync(List<int> positions, int route)
    {
        if (run.IsOutOfTime || !positions.TrueForAll(position => run.States.Begin(position, route)))
        {
            return;
        }
        try
        {
            BatchFailures failures = await _batch.InvokeListAsync(positions, route).ConfigureAwait(false);
            Settle(positions, route, failures);
        }
#pragma warning disable CA1031 // Whatever a handler throws is the failure of the records it was given.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            foreach (int position in positions)
            {
                run.Fail(position, route, exception);
            }
        }
    }

    /// <summary>Fails the records that the method named, and what followed them in their order; the others are done.</summary>
    private void Settle(List<int> positions, int route, BatchFailures failures)
    {
        // By reference: a copy that equals a record names none of them.
        var reasons = new Dictionary<object, Exception>(ReferenceEqualityComparer.Instance);
        foreach ((object failed, Exception exception) in failures.Failures)
        {
            reasons.TryAdd(failed, exception);
        }
        if (reasons.Count > positions.Count(position => reasons.ContainsKey(_batch.RecordAt(position))))
        {
            throw new InvalidOperationException($"{_batch.NameOf(route)} reported the failure of a record that it was not given.");
        }
        foreach (int position in positions)
        {
            if (reasons.TryGetValue(_batch.RecordAt(position), out Exception? reason))
            {
                run.Fail(position, route, reason);
            }
            else if (run.Order.IsBlocked(position))
            {
                run.States.Revoke(position);
            }
            else
            {
                run.States.Succeed(position);
            }
        }
    }
}
