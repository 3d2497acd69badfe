using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>Runs a batch whose answer names at most the records that failed.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BatchRunner
{
    /// <summary>Reads the event, calls the routes and writes the answer.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="routes">The source's routes.</param>
    /// <param name="source">The source's name.</param>
    /// <param name="isAcknowledged">Whether an event is done without a call; <see langword="null"/> for none.</param>
    /// <param name="schedule">When and where records are handled; <see langword="null"/> for one after the other, on the calling thread.</param>
    /// <param name="poison">What becomes of records that no attempt will mend; <see langword="null"/> where they fail as others do.</param>
    /// <param name="deferral">Who is told of records that failed; <see langword="null"/> for nobody.</param>
    /// <typeparam name="TEvent">The event's type.</typeparam>
    /// <typeparam name="TRecord">The type of one record.</typeparam>
    /// <typeparam name="TRoutes">The generated routes.</typeparam>
    /// <exception cref="EventReadException">The event as a whole does not read.</exception>
    /// <exception cref="BatchFailedException">Records failed and the answer cannot, or must not, name them.</exception>
    public static async ValueTask RunAsync<TEvent, TRecord, TRoutes>(
        Invocation invocation, TRoutes routes, string source, Func<TEvent, bool>? isAcknowledged = null,
        RecordSchedule? schedule = null, PoisonPolicy? poison = null, DeferralPolicy? deferral = null)
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
        var positions = new RecordPositions(@event.Records.Count, unreadable);
        var batch = new ReportedBatch<TEvent, TRecord, TRoutes>(invocation, routes, source, @event, positions);
        await new BatchRun(batch) { Poison = poison, Deferral = deferral }.RunAsync(schedule).ConfigureAwait(false);
    }
}
