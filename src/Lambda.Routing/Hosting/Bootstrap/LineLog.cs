using System.ComponentModel;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting.Bootstrap;

/// <summary>Reports to the logger of another host: one entry for each failure, with its stack and its causes.</summary>
/// <param name="error">Takes an error's text.</param>
/// <param name="warning">Takes a warning's text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LineLog(Action<string> error, Action<string> warning) : IInvocationLog
{
    /// <inheritdoc/>
    public void Error(string message, Exception? exception)
    {
        error(exception is null ? message : TextLogEntry.WithException(message, ErrorReport.Of(exception)));
    }

    /// <inheritdoc/>
    public void Warning(string message) => warning(message);
}
