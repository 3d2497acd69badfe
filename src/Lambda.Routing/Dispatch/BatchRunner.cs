using System.ComponentModel;
using System.Diagnostics;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Tracing;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// Runs a batch: each record by itself, in order, so that one record's failure is that record's alone. What the answer says about
/// failures is <see cref="BatchOutcome{TEvent, TRecord, TRoutes}"/>'s.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BatchRunner
{
    /// <summary>Reads the event, calls the routes and writes the answer.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="routes">The source's routes.</param>
    /// <param name="source">The source's name.</param>
    /// <param name="isAcknowledged">Whether an event is done without a call; <see langword="null"/> for none.</param>
    /// <typeparam name="TEvent">The event's type.</typeparam>
    /// <typeparam name="TRecord">The type of one record.</typeparam>
    /// <typeparam name="TRoutes">The generated routes.</typeparam>
    /// <exception cref="EventReadException">The event as a whole does not read.</exception>
    /// <exception cref="BatchFailedException">Records failed and the answer cannot, or must not, name them.</exception>
    public static async ValueTask RunAsync<TEvent, TRecord, TRoutes>(Invocation invocation, TRoutes routes, string source, Func<TEvent, bool>? isAcknowledged = null)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
        where TRoutes : struct, IRecordRoutes<TEvent, TRecord>
    {
        ArgumentNullException.ThrowIfNull(invocation);
        TEvent @event = EventReader.ReadBatch<TEvent, TRecord>(invocation.Event, out IReadOnlyList<UnreadableRecord> unreadable);
        if (unreadable.Count == 0 && isAcknowledged?.Invoke(@event) == true)
        {
            AcknowledgedEvents.Mark(invocation, source);
            if (TEvent.Contract != BatchContract.AllOrNothing)
            {
                BatchResponse.WriteSuccess(invocation.Response);
            }
            return;
        }
        var outcome = new BatchOutcome<TEvent, TRecord, TRoutes>(invocation, routes, source, @event.Records.Count + unreadable.Count);
        ListCalls<TEvent, TRecord, TRoutes>? lists = null;
        int readable = 0, broken = 0;
        while (readable + broken < outcome.Total)
        {
            int position = readable + broken;
            if (broken < unreadable.Count && unreadable[broken].Index == position)
            {
                outcome.FailUnreadable(unreadable[broken++]);
                continue;
            }
            TRecord record = @event.Records[readable++];
            if (!outcome.MayStart(record))
            {
                continue;
            }
            if (!TryRoute(routes, @event, record, outcome, out int route))
            {
                continue;
            }
            if (lists is not null && lists.ComeBefore(record, route))
            {
                await lists.RunAsync(@event, invocation, outcome).ConfigureAwait(false);
                lists = null;
                if (!outcome.MayStart(record))
                {
                    continue;
                }
            }
            if (routes.TakesList(route))
            {
                (lists ??= new(routes)).Add(route, record);
                continue;
            }
            using Activity? activity = LambdaTracing.IsWanted ? RecordTrace.Start(routes.NameOf(route), source, TEvent.GetIdentifier(record), record) : null;
            try
            {
                outcome.Started(route);
                await routes.InvokeAsync(route, @event, record, invocation).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever a handler throws is that record's failure.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                InvocationTrace.Fail(activity, exception);
                outcome.Fail(record, exception);
            }
        }
        if (lists is not null)
        {
            await lists.RunAsync(@event, invocation, outcome).ConfigureAwait(false);
        }
        outcome.Finish();
    }

    private static bool TryRoute<TEvent, TRecord, TRoutes>(TRoutes routes, TEvent @event, TRecord record, BatchOutcome<TEvent, TRecord, TRoutes> outcome, out int route)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
        where TRoutes : struct, IRecordRoutes<TEvent, TRecord>
    {
        route = -1;
        try
        {
            route = routes.Match(@event, record);
            if (route < 0)
            {
                outcome.Unrouted(@event, record);
            }
        }
#pragma warning disable CA1031 // A member that a filter looks at may not read, in a way of a third party's own.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            outcome.Fail(record, exception);
        }
        return route >= 0;
    }
}
