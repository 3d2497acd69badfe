using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>Hands the records of one batch that failed to the service that decides when they are delivered again.</summary>
/// <typeparam name="TEvent">The event's type.</typeparam>
/// <typeparam name="TRecord">The type of one record.</typeparam>
/// <typeparam name="TService">The service.</typeparam>
/// <param name="use">Calls the service, within a scope.</param>
/// <param name="routes">Whether a route wants that, by the routes' numbers.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordDeferral<TEvent, TRecord, TService>(Func<Func<TService, ValueTask>, ValueTask> use, params bool[] routes) : DeferralPolicy
    where TEvent : IDeferrableEvent<TEvent, TRecord, TService>
    where TRecord : class, IReadable<TRecord>
    where TService : class
{
    private readonly SortedList<int, (int Route, Exception Exception)> _failures = [];
    private readonly Lock _gate = new();

    internal override void Failed(int position, int route, Exception exception)
    {
        if (routes[route])
        {
            lock (_gate)
            {
                _failures[position] = (route, exception);
            }
        }
    }

    internal override async ValueTask RunAsync(Batch batch)
    {
        FailedRecord<TRecord>[] failed = Take(batch);
        if (failed.Length == 0)
        {
            return;
        }
        Invocation invocation = batch.Invocation;
        if (invocation.IsOutOfTime || invocation.IsAbandoned)
        {
            invocation.Log?.Warning($"{failed.Length} failed {batch.Source} records were not deferred: the deadline was too near.");
            return;
        }
        try
        {
            // Beside this thread, which answers: a service that blocks can be left behind there.
            Task call = Task.Run(() => use(service => TEvent.DeferAsync(service, failed, invocation.CancellationToken)).AsTask());
            if (!await BatchDeadline.WaitAsync(invocation, call).ConfigureAwait(false))
            {
                invocation.Abandon();
                invocation.Log?.Error($"{failed.Length} failed {batch.Source} records may not be deferred: {typeof(TService).Name} had not ended when the deadline came near.", null);
            }
        }
#pragma warning disable CA1031 // The records have failed already, and come again at the time that the source chooses.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            invocation.Log?.Error($"{failed.Length} failed {batch.Source} records may not be deferred: {typeof(TService).Name} failed.", exception);
        }
    }

    private FailedRecord<TRecord>[] Take(Batch batch)
    {
        lock (_gate)
        {
            return [.. _failures.Select(failure => new FailedRecord<TRecord>((TRecord)batch.RecordAt(failure.Key), batch.NameOf(failure.Value.Route), failure.Value.Exception))];
        }
    }
}
