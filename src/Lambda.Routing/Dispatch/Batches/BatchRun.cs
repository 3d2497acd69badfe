using System.Diagnostics;
using Lambda.Routing.Tracing;

namespace Lambda.Routing.Dispatch;

/// <summary>Runs the records of one batch: each by itself, in order, so that one record's failure is that record's alone.</summary>
internal sealed class BatchRun(Batch batch)
{
    public Batch Batch { get; } = batch;

    public RecordStates States { get; } = new(batch.Count);

    public RecordOrder Order { get; } = new(batch);

    /// <summary>Whether nothing more may be started because the deadline is near.</summary>
    public bool IsOutOfTime
    {
        get
        {
            if (!Batch.Invocation.IsOutOfTime)
            {
                return false;
            }
            States.StopBecause(new TimeoutException("The record was not started because the invocation's deadline was too near."));
            return true;
        }
    }

    /// <summary>Handles the records and writes the answer.</summary>
    public async ValueTask RunAsync()
    {
        await RunRecordsAsync().ConfigureAwait(false);
        if (Batch.Invocation.TracksRoute)
        {
            Batch.Invocation.Route = RouteNames.Called(Batch, States);
        }
        BatchLog.Skipped(Batch, States);
        Batch.Answer(States);
    }

    /// <summary>A record has failed.</summary>
    public void Fail(int position, int route, Exception exception)
    {
        States.Fail(position, exception);
        Order.Fail(position);
        Batch.Failed(position, exception);
        BatchLog.Failed(Batch, position, route, exception);
    }

    private async ValueTask RunRecordsAsync()
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
                if (Order.IsBlocked(position) || IsOutOfTime)
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

    /// <summary>Whether the record may run, and which route takes it.</summary>
    private bool TryRoute(int position, out int route)
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

    private async ValueTask CallAsync(int position, int route)
    {
        using Activity? activity = Batch.StartActivity(position, route);
        try
        {
            States.Begin(position, route);
            await Batch.InvokeAsync(position, route).ConfigureAwait(false);
            States.Succeed(position);
        }
#pragma warning disable CA1031 // Whatever a handler throws is that record's failure.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            InvocationTrace.Fail(activity, exception);
            Fail(position, route, exception);
        }
    }
}
