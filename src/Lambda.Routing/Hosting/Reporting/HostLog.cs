namespace Lambda.Routing.Hosting.Reporting;

/// <summary>What the host itself has to say, in the format and from the level on that Lambda's environment asks for.</summary>
/// <param name="environment">Says how.</param>
/// <param name="write">Takes one entry, in one piece.</param>
internal sealed class HostLog(LambdaEnvironment environment, Action<ReadOnlySpan<byte>> write)
{
    private readonly Lock _gate = new();

    public void Info(InvocationContext? context, string message) => Write(context, HostLogLevel.Info, message);

    public void Error(InvocationContext? context, string message) => Write(context, HostLogLevel.Error, message);

    public void Warning(InvocationContext? context, string message) => Write(context, HostLogLevel.Warn, message);

    /// <summary>The process ends because of this.</summary>
    public void Fatal(string message) => Write(null, HostLogLevel.Fatal, message);

    /// <summary>Logs an exception with its stack and its causes.</summary>
    public void Failure(InvocationContext? context, ErrorReport report, string? message = null) =>
        Write(context, HostLogLevel.Error, message, report);

    private void Write(InvocationContext? context, HostLogLevel level, string? message, ErrorReport? report = null)
    {
        if (level < environment.LogLevel)
        {
            return;
        }
        DateTime time = DateTime.UtcNow;
        // A line each is what CloudWatch makes an event of; a frame says itself where it ends.
        bool lines = environment.TelemetryDescriptor is null;
        byte[] entry = environment.LogsJson
            ? JsonLogEntry.Write(context, time, level, message, report)
            : TextLogEntry.Write(context, time, level, message, report, keepsLines: environment.IsLocal || !lines);
        if (!lines)
        {
            entry = TelemetryFrame.Of(time, level, environment.LogsJson, entry);
        }
        // Loops that serve at the same time must not write into each other's entries.
        lock (_gate)
        {
            write(entry);
        }
    }
}
