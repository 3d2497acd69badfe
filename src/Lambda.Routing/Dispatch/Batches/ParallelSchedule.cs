using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>Several records at once, where their order allows it.</summary>
/// <param name="limits">How many records of each route may be handled at once, by the routes' numbers.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParallelSchedule(params int[] limits) : RecordSchedule
{
    /// <summary>Whether methods are among the routes that are no tasks, and so may block their threads.</summary>
    public bool Blocks { get; init; }

    internal override ValueTask RunAsync(BatchRun run)
    {
        // Lists and single records that keep an order among each other leave nothing to run at once.
        if (HasList(run.Batch) && HasOrder(run.Batch))
        {
            return run.RunInOrderAsync();
        }
        if (Blocks)
        {
            PoolThreads.Reserve(AtOnce(run.Batch.Count));
        }
        return new(new ParallelRun(run, limits).RunAsync());
    }

    internal override void Abandon(int calls) => PoolThreads.Add(Blocks ? AtOnce(calls) : 0);

    /// <summary>How many of so many records may be handled at once.</summary>
    private int AtOnce(int records) => (int)Math.Min(limits.Sum(limit => (long)limit), records);

    private static bool HasList(Batch batch)
    {
        for (int route = 0; route < batch.RouteCount; route++)
        {
            if (batch.TakesList(route))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasOrder(Batch batch)
    {
        for (int position = 0; position < batch.Count; position++)
        {
            if (batch.LaneOf(position) is not null)
            {
                return true;
            }
        }
        return false;
    }
}
