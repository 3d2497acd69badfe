using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>The routes of a batch that take all their records in one call: gathered while the batch is read, called at its end.</summary>
internal struct ListCalls<TEvent, TRecord, TRoutes>(TRoutes routes)
    where TEvent : IBatchEvent<TEvent, TRecord>
    where TRecord : class, IReadable<TRecord>
    where TRoutes : struct, IRecordRoutes<TEvent, TRecord>
{
    private List<TRecord>?[]? _records;

    public void Add(int route, TRecord record) =>
        ((_records ??= new List<TRecord>?[routes.Count])[route] ??= []).Add(record);

    public readonly async ValueTask RunAsync(TEvent @event, Invocation invocation, BatchOutcome<TEvent, TRecord, TRoutes> outcome)
    {
        for (int route = 0; _records is not null && route < _records.Length; route++)
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
