using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// The routes of a batch that take all their records in one call: gathered while the batch is read, called at its end, or earlier
/// where a record of another route follows one of theirs in its order.
/// </summary>
internal sealed class ListCalls<TEvent, TRecord, TRoutes>(TRoutes routes)
    where TEvent : IBatchEvent<TEvent, TRecord>
    where TRecord : class, IReadable<TRecord>
    where TRoutes : struct, IRecordRoutes<TEvent, TRecord>
{
    private readonly List<TRecord>?[] _records = new List<TRecord>?[routes.Count];
    private Dictionary<string, int>? _routeOfKey;

    public void Add(int route, TRecord record)
    {
        (_records[route] ??= []).Add(record);
        if (TEvent.GetOrderingKey(record) is { } key)
        {
            (_routeOfKey ??= new Dictionary<string, int>(StringComparer.Ordinal))[key] = route;
        }
    }

    /// <summary>Whether the gathered records must be handled before this one.</summary>
    /// <param name="record">A record that follows them in the batch.</param>
    /// <param name="route">The record's route.</param>
    public bool ComeBefore(TRecord record, int route) =>
        _routeOfKey is not null && TEvent.GetOrderingKey(record) is { } key && _routeOfKey.TryGetValue(key, out int gathered) && gathered != route;

    public async ValueTask RunAsync(TEvent @event, Invocation invocation, BatchOutcome<TEvent, TRecord, TRoutes> outcome)
    {
        for (int route = 0; route < _records.Length; route++)
        {
            if (_records[route] is not { } records)
            {
                continue;
            }
            outcome.StartedList(route);
            try
            {
                BatchFailures failures = await routes.InvokeListAsync(route, @event, records, invocation).ConfigureAwait(false);
                outcome.Fail(records, failures);
            }
#pragma warning disable CA1031 // Whatever a handler throws is the failure of the records it was given.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                foreach (TRecord record in records)
                {
                    outcome.Fail(record, exception);
                }
            }
        }
    }
}
