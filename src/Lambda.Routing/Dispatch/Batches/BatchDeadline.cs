namespace Lambda.Routing.Dispatch;

/// <summary>Waits for the records of a batch, but not longer than the answer can still leave in time.</summary>
internal static class BatchDeadline
{
    // Longer deadlines exist only where there is none.
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    /// <summary>Whether the invocation ends at a time.</summary>
    public static bool Exists(Invocation invocation) => invocation.RemainingTime < s_longest;

    /// <summary>Waits.</summary>
    /// <returns>Whether all has ended.</returns>
    public static async ValueTask<bool> WaitAsync(Invocation invocation, Task records)
    {
        if (!Exists(invocation))
        {
            await records.ConfigureAwait(false);
            return true;
        }
        // Half the margin is for handlers that obey their token, the other half for the answer.
        TimeSpan patience = invocation.RemainingTime - (invocation.DeadlineMargin / 2);
        try
        {
            await records.WaitAsync(patience > TimeSpan.Zero ? patience : TimeSpan.Zero, invocation.TimeProvider).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!records.IsFaulted)
        {
            return records.IsCompleted;
        }
        return true;
    }
}
