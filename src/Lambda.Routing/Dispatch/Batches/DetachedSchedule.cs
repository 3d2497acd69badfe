using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// One record after the other, beside the thread that answers: for methods that are no tasks. One that blocks for ever cannot be
/// interrupted, but it can be left behind, where it does not hold the thread that the answer leaves on.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DetachedSchedule : RecordSchedule
{
    internal override ValueTask RunAsync(BatchRun run)
    {
        if (!BatchDeadline.Exists(run.Batch.Invocation))
        {
            return run.RunInOrderAsync();
        }
        PoolThreads.Reserve(1);
        return new(Task.Run(() => run.RunInOrderAsync().AsTask()));
    }

    // One thread, though a list of many records was on it.
    internal override void Abandon(int calls) => PoolThreads.Add(calls > 0 ? 1 : 0);
}
