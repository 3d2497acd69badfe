using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>A batch whose answer holds one result for each record, at its record's place: also for those that failed.</summary>
internal sealed class ResultRecordBatch<TEvent, TRecord, TResult, TRoutes>(Invocation invocation, TRoutes routes, string source, TEvent @event, RecordPositions positions)
    : RecordBatch<TEvent, TRecord, TRoutes>(invocation, routes, source, @event, positions)
    where TEvent : IResultBatchEvent<TEvent, TRecord, TResult>
    where TRecord : class, IReadable<TRecord>
    where TResult : notnull
    where TRoutes : struct, IResultRoutes<TEvent, TRecord, TResult>
{
    /// <summary>What methods returned. One that was abandoned may still add to it, of a record that is failed and not looked at.</summary>
    private readonly RecordResult<TResult>[] _results = new RecordResult<TResult>[positions.Count];

    private readonly Exception?[] _failures = new Exception?[positions.Count];

    public override bool IsSkipped(int position) => false;

    public override async ValueTask InvokeAsync(int position, int route) =>
        Set(position, await Routes.InvokeAsync(route, Event, Record(position), Invocation).ConfigureAwait(false));

    public override async ValueTask<BatchFailures> InvokeListAsync(List<int> positions, int route)
    {
        var unreadable = new BatchFailures();
        IReadOnlyList<TResult> results = await Routes.InvokeListAsync(route, Event, Take(positions), unreadable, Invocation).ConfigureAwait(false);
        List<int> given = unreadable.Failures.Count == 0 ? positions : Without(positions, unreadable);
        if (results.Count != given.Count)
        {
            throw new InvalidOperationException($"{NameOf(route)} returned {results.Count} results for {given.Count} records.");
        }
        for (int i = 0; i < given.Count; i++)
        {
            Set(given[i], results[i]);
        }
        return unreadable;
    }

    public override void Failed(int position, Exception exception) => _failures[position] = exception;

    public override void Answer(RecordStates states) =>
        TEvent.WriteResults(Invocation.Event.Span, Event, states.CountFailed() == 0 ? _results : WithFailures(states), Invocation.Response);

    private RecordResult<TResult>[] WithFailures(RecordStates states)
    {
        var all = new RecordResult<TResult>[states.Count];
        for (int position = 0; position < all.Length; position++)
        {
            all[position] = states.IsFailed(position)
                ? new(IdentifierOf(position), TEvent.Failed(_failures[position] ?? states.StopReason ?? states.FirstFailure!))
                : _results[position];
        }
        return all;
    }

    private List<int> Without(List<int> positions, BatchFailures failures)
    {
        var failed = new HashSet<object>(failures.Failures.Select(failure => failure.Record), ReferenceEqualityComparer.Instance);
        return positions.FindAll(position => !failed.Contains(RecordAt(position)));
    }

    private void Set(int position, TResult? result) => _results[position] = new(
        IdentifierOf(position),
        result is null ? throw new InvalidOperationException("The handler returned null instead of a result.") : result);
}
