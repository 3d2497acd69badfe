namespace Lambda.Routing.Hosting.Reporting;

/// <summary>What the host itself has to say, in the format and from the level on that Lambda's environment asks for.</summary>
/// <param name="environment">Says how.</param>
/// <param name="write">Takes one entry, in one piece.</param>
internal sealed class HostLog(LambdaEnvironment environment, Action<ReadOnlySpan<byte>> write)
{
    private readonly Lock _gate = new();

    /// <summary>Whether entries go to Lambda's own descriptor, framed, instead of a line each to the standard error.</summary>
    public bool IsFramed => environment.TelemetryDescriptor is not null;

    public bool IsEnabled(HostLogLevel level) => level >= environment.LogLevel;

    public void Info(InvocationContext? context, string message) => Write(context, HostLogLevel.Info, message);

    public void Error(InvocationContext? context, string message) => Write(context, HostLogLevel.Error, message);

    public void Warning(InvocationContext? context, string message) => Write(context, HostLogLevel.Warn, message);

    /// <summary>The process ends because of this.</summary>
    public void Fatal(string message) => Write(null, HostLogLevel.Fatal, message);

    /// <summary>Logs an exception with its stack and its causes.</summary>
    public void Failure(InvocationContext? context, ErrorReport report, string? message = null) =>
        Write(context, HostLogLevel.Error, message, report);

    public void Write(InvocationContext? context, HostLogLevel level, string? message, ErrorReport? report = null, ILogMembers? members = null)
    {
        if (!IsEnabled(level))
        {
            return;
        }
        DateTime time = DateTime.UtcNow;
        // A line each is what CloudWatch makes an event of; a frame says itself where it ends.
        byte[] entry = environment.LogsJson
            ? JsonLogEntry.Write(context, time, level, message, report, members)
            : TextLogEntry.Write(context, time, level, members is null ? message : members.Prefix + message, report, keepsLines: environment.IsLocal || IsFramed);
        if (IsFramed)
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
