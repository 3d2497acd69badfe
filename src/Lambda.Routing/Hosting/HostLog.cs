using System.Globalization;
using System.Text;

namespace Lambda.Routing.Hosting;

/// <summary>
/// What the host itself has to say: <c>time TAB request id TAB level TAB message</c>, one line per entry, as Lambda's own
/// runtimes write it.
/// </summary>
/// <param name="environment">Says whether a person reads along.</param>
/// <param name="write">Takes one entry, in one piece.</param>
internal sealed class HostLog(LambdaEnvironment environment, Action<ReadOnlySpan<byte>> write)
{
    private const string NoRequest = "-";

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
        const int MaxDepth = 16;
        text.Append(typeName).Append(": ").Append(ExceptionText.Message(exception));
        foreach (string frame in ExceptionText.Frames(exception))
        {
            text.Append("\n    ").Append(frame);
        }
        if (exception.InnerException is { } inner && depth < MaxDepth)
        {
            text.Append("\n  caused by ");
            AppendException(text, ErrorReport.NameOf(inner), inner, depth + 1);
        }
    }

    private void Write(string? requestId, string level, string message)
    {
        string time = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        if (!environment.IsLocal)
        {
            // CloudWatch makes an event of every line, but leaves a carriage return within one.
            message = message.Replace("\r\n", "\r", StringComparison.Ordinal).Replace('\n', '\r');
        }
        write(Encoding.UTF8.GetBytes($"{time}\t{requestId ?? NoRequest}\t{level}\t{message}\n"));
    }
}
