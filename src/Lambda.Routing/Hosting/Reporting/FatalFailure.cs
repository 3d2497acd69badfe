namespace Lambda.Routing.Hosting.Reporting;

/// <summary>Failures after which nobody knows what state a process is in: it reports them, and ends.</summary>
internal static class FatalFailure
{
    /// <summary>Whether the failure is one. <see cref="InsufficientMemoryException"/> is thrown before anything is done, and is none.</summary>
    public static bool Is(Exception failure) => ErrorReport.Of(failure).Exception is OutOfMemoryException and not InsufficientMemoryException;
}
