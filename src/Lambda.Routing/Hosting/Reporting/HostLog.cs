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
        byte[] entry = environment.LogsJson
            ? JsonLogEntry.Write(context, time, level, message, report, members)
            : TextLogEntry.Write(context, time, level, members is null ? message : members.Prefix + message, report, keepsLines: environment.IsLocal || IsFramed);
        Write(time, level, environment.LogsJson, entry);
    }

    /// <summary>Writes a JSON document that is no entry of the log's own, and that no level filters; a line, with its end.</summary>
    public void WriteDocument(byte[] document) => Write(DateTime.UtcNow, HostLogLevel.Info, json: true, document);

    private void Write(DateTime time, HostLogLevel level, bool json, byte[] entry)
    {
        // A line each is what CloudWatch makes an event of; a frame says itself where it ends.
        entry = IsFramed ? TelemetryFrame.Of(time, level, json, entry) : entry;
        // Loops that serve at the same time must not write into each other's entries.
        lock (_gate)
        {
            write(entry);
        }
    }
}
