namespace Lambda.Routing.Tests;

/// <summary>Waits of tests that end by a failure which names the wait, where what they wait for never comes.</summary>
internal static class Patience
{
    /// <summary>Far more than anything takes that one test waits for, on a machine however busy: only a hang gets there.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Waits, but not for ever.</summary>
    public static Task OrHangsAsync(this Task task) => task.WaitAsync(Limit, TestContext.Current.CancellationToken);

    /// <summary>Waits, but not for ever.</summary>
    public static Task<T> OrHangsAsync<T>(this Task<T> task) => task.WaitAsync(Limit, TestContext.Current.CancellationToken);
}
