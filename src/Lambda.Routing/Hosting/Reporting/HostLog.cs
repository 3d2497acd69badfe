using System.Globalization;
using System.Text;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>
/// What the host itself has to say: <c>time TAB request id TAB level TAB message</c>, one line per entry, as Lambda's own
/// runtimes write it.
/// </summary>
/// <param name="environment">Says whether a person reads along.</param>
/// <param name="write">Takes one entry, in one piece.</param>
internal sealed class HostLog(LambdaEnvironment environment, Action<ReadOnlySpan<byte>> write)
{
    private const string NoRequest = "-";
    private const int MaxDepth = 16;

    /// <summary>In UTF-16 units. CloudWatch cuts entries at 256 KB.</summary>
    private const int MaxLength = 64 * 1024;

    public void Error(string? requestId, string message) => Write(requestId, "ERROR", message);

    public void Warning(string? requestId, string message) => Write(requestId, "WARN", message);

    /// <summary>The process ends because of this.</summary>
    public void Fatal(string message) => Write(null, "FATAL", message);

    /// <summary>Logs an exception with its stack and its causes.</summary>
    public void Failure(string? requestId, ErrorReport report, string? message = null)
    {
        var text = new StringBuilder();
        if (message is not null)
        {
            text.Append(message).Append("\n  ");
        }
        AppendException(text, report.TypeName, report.Exception, 0);
        Write(requestId, "ERROR", text.ToString());
    }

    private static void AppendException(StringBuilder text, string typeName, Exception exception, int depth)
    {
        text.Append(typeName).Append(": ").Append(ExceptionText.Message(exception));
        foreach (string frame in ExceptionText.Frames(exception))
        {
            text.Append("\n    ").Append(frame);
        }
        foreach (Exception cause in ExceptionText.Causes(exception))
        {
            if (depth < MaxDepth && text.Length < MaxLength)
            {
                text.Append("\n  caused by ");
                AppendException(text, ErrorReport.NameOf(cause), cause, depth + 1);
            }
        }
    }

    private void Write(string? requestId, string level, string message)
    {
        message = message.Length > MaxLength ? message[..MaxLength] : message;
        string time = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        if (!environment.IsLocal)
        {
            // CloudWatch makes an event of every line, but leaves a carriage return within one.
            message = message.Replace("\r\n", "\r", StringComparison.Ordinal).Replace('\n', '\r');
        }
        write(Encoding.UTF8.GetBytes($"{time}\t{requestId ?? NoRequest}\t{level}\t{message}\n"));
    }
}
