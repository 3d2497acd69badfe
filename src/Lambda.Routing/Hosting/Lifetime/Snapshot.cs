using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.RuntimeApi;

namespace Lambda.Routing.Hosting;

/// <summary>The place in a process's life where Lambda's SnapStart copies it: methods before, the wait within which it is copied, methods after.</summary>
internal static class Snapshot
{
    /// <summary>The exit code that AWS's own runtimes have for a failed hook.</summary>
    public const int Failed = 64;

    /// <summary>Passes through it.</summary>
    /// <returns>Whether invocations may be served; <see langword="false"/> when a failure has been reported instead.</returns>
    /// <exception cref="RuntimeApiException">The Runtime API does not know of snapshots, or can no longer be reached.</exception>
    public static bool Pass(RuntimeApiClient client, IFunction function, HostLog log)
    {
        if (Run(function.BeforeSnapshotAsync) is { } before)
        {
            StartFailure.Report(client.PostInitError, before, "Runtime.BeforeSnapshotError", log);
            return false;
        }
        client.WaitForRestore();
        if (Run(function.AfterRestoreAsync) is { } after)
        {
            StartFailure.Report(client.PostRestoreError, after, "Runtime.AfterRestoreError", log);
            return false;
        }
        return true;
    }

    private static Exception? Run(Func<ValueTask> hook)
    {
        try
        {
            hook().AsTask().GetAwaiter().GetResult();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
