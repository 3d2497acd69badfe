using System.Diagnostics;
using Lambda.Routing.Metrics;
using Lambda.Routing.Tracing;

namespace Lambda.Routing.Dispatch;

/// <summary>Runs the records of one batch: each by itself, so that one record's failure is that record's alone.</summary>
internal sealed class BatchRun(Batch batch)
{
    public Batch Batch { get; } = batch;

    public RecordStates States { get; } = new(batch.Count);

    public RecordOrder Order { get; } = new(batch);

    /// <summary>What becomes of records that no attempt will mend; <see langword="null"/> where they fail as others do.</summary>
    public PoisonPolicy? Poison { get; init; }

    /// <summary>Who is told of records that failed; <see langword="null"/> for nobody.</summary>
    public DeferralPolicy? Deferral { get; init; }

    /// <summary>Whether nothing more may be started because the deadline is near.</summary>
    public bool IsOutOfTime
    {
        get
        {
            if (!Batch.Invocation.IsOutOfTime)
            {
                return false;
            }
            if (States.StopReason is null)
            {
                States.StopBecause(new TimeoutException("The record was not started because the invocation's deadline was too near."));
            }
            return true;
        }
    }

    /// <summary>Handles the records and writes the answer.</summary>
    /// <param name="schedule">How; in order and on the caller's thread where it is <see langword="null"/>.</param>
    public async ValueTask RunAsync(RecordSchedule? schedule)
    {
        ValueTask records = schedule is null ? RunInOrderAsync() : schedule.RunAsync(this);
        try
        {
            if (!records.IsCompletedSuccessfully && !await BatchDeadline.WaitAsync(Batch.Invocation, records.AsTask()).ConfigureAwait(false))
            {
                Abandon(schedule);
            }
        }
        catch (Exception exception)
        {
            // Other records may still run: nothing more starts, and what they hold is not used again.
            Batch.Invocation.Abandon();
            States.Close(exception);
            throw;
        }
        if (Deferral is not null)
        {
            await Deferral.RunAsync(Batch).ConfigureAwait(false);
        }
        if (Batch.Invocation.TracksRoute)
        {
            Batch.Invocation.Route = RouteNames.Called(Batch, States);
        }
        BatchLog.Ended(Batch, States);
        LambdaMetrics.Ended(Batch, States);
        Batch.Answer(States);
    }

    /// <summary>Whether the record may be started now.</summary>
    public bool MayStart(int position) => !Order.IsBlocked(position) && !IsOutOfTime;

    /// <summary>A record has failed.</summary>
    public void Fail(int position, int route, Exception exception)
    {
        if (States.Fail(position, exception))
        {
            Order.Fail(position);
            Batch.Failed(position, exception);
            BatchLog.Failed(Batch, position, route, exception);
            if (route >= 0)
            {
                Deferral?.Failed(position, route, exception);
            }
        }
    }

    /// <summary>Handles one record after the other.</summary>
    public async ValueTask RunInOrderAsync()
    {
        ListCalls? lists = null;
        for (int position = 0; position < Batch.Count; position++)
        {
            if (!TryRoute(position, out int route))
            {
                continue;
            }
            if (lists is not null && lists.ComeBefore(position, route))
            {
                await lists.RunAsync().ConfigureAwait(false);
                lists = null;
                if (!MayStart(position))
                {
                    continue;
                }
            }
            if (Batch.TakesList(route))
            {
                (lists ??= new(this)).Add(position, route);
            }
            else
            {
                await CallAsync(position, route).ConfigureAwait(false);
            }
        }
        if (lists is not null)
        {
            await lists.RunAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Calls the route's method with one record.</summary>
    public async ValueTask CallAsync(int position, int route)
    {
        if (!States.Begin(position, route))
        {
            return;
        }
        using Activity? activity = Batch.StartActivity(position, route);
        try
        {
            await Batch.InvokeAsync(position, route).ConfigureAwait(false);
            States.Succeed(position);
        }
#pragma warning disable CA1031 // Whatever a handler throws is that record's failure.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            InvocationTrace.Fail(activity, exception);
            await FailOrGiveUpAsync(position, route, exception).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the record may run, and which route takes it.</summary>
    public bool TryRoute(int position, out int route)
    {
        route = -1;
        if (Order.IsBlocked(position))
        {
            return false;
        }
        if (Batch.UnreadableAt(position) is { } unreadable)
        {
            Fail(position, route, unreadable.Error);
            return false;
        }
        if (IsOutOfTime)
        {
            return false;
        }
        try
        {
            route = Batch.Match(position);
            if (route < 0)
            {
                Unrouted(position);
            }
        }
#pragma warning disable CA1031 // A member that a filter looks at may not read, in a way of a third party's own.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Fail(position, route, exception);
        }
        return route >= 0;
    }

    /// <summary>A record has failed that its route may give up.</summary>
    private async ValueTask FailOrGiveUpAsync(int position, int route, Exception exception)
    {
        Exception? failure = Poison is null ? exception : await Poison.TakeAsync(Batch, position, route, exception).ConfigureAwait(false);
        if (failure is not null)
        {
            Fail(position, route, failure);
        }
        else if (States.GiveUp(position))
        {
            BatchLog.GivenUp(Batch, position, route, exception);
        }
    }

    private void Unrouted(int position)
    {
        if (Batch.IsSkipped(position))
        {
            States.Skip(position);
        }
        else
        {
            Fail(position, -1, UnroutedEvents.NotTaken(Batch.Source, RouteNames.All(Batch)));
        }
    }

    /// <summary>Gives up waiting: what still runs is failed, and goes on in peace, because nobody uses again what it holds.</summary>
    private void Abandon(RecordSchedule? schedule)
    {
        Batch.Invocation.Abandon();
        var reason = new TimeoutException("The call had not ended when the invocation's deadline came near, and was abandoned.");
        List<int> running = States.Close(reason);
        schedule?.Abandon(running.Count);
        foreach (int position in running)
        {
            Batch.Failed(position, reason);
            BatchLog.Overrun(Batch, position, States.RouteOf(position));
        }
    }
}
