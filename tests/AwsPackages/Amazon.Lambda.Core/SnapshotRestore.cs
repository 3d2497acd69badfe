namespace Amazon.Lambda.Core;

public static class SnapshotRestore
{
    private static readonly AsyncLocal<List<Func<ValueTask>>?> s_before = new();
    private static readonly AsyncLocal<List<Func<ValueTask>>?> s_after = new();

    /// <summary>From now on, hooks of this flow of control are kept.</summary>
    public static void Watch() => (s_before.Value, s_after.Value) = ([], []);

    public static void RegisterBeforeSnapshot(Func<ValueTask> beforeSnapshotAction) => s_before.Value?.Add(beforeSnapshotAction);

    public static void RegisterAfterRestore(Func<ValueTask> afterRestoreAction) => s_after.Value?.Add(afterRestoreAction);

    /// <summary>Does what a runtime does around a snapshot.</summary>
    public static async Task PassAsync()
    {
        foreach (Func<ValueTask> hook in Enumerable.Reverse(s_before.Value ?? []).Concat(s_after.Value ?? []))
        {
            await hook();
        }
    }
}
