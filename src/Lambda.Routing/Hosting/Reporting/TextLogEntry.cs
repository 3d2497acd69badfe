using System.Globalization;
using System.Text;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>A log entry as <c>time TAB request id TAB level TAB message</c>, as Lambda's own runtimes write it.</summary>
internal static class TextLogEntry
{
    private const string NoRequest = "-";
    private const int MaxDepth = 16;

    /// <summary>In UTF-16 units. CloudWatch cuts entries at 256 KB.</summary>
    private const int MaxLength = 64 * 1024;

    public static byte[] Write(InvocationContext? context, DateTime time, HostLogLevel level, string? message, ErrorReport? report, bool keepsLines)
    {
        string text = report is null ? message ?? "" : WithException(message, report);
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        if (!keepsLines)
        {
            // CloudWatch makes an event of every line, but leaves a carriage return within one.
            text = text.Replace("\r\n", "\r", StringComparison.Ordinal).Replace('\n', '\r');
        }
        return Encoding.UTF8.GetBytes($"{Time(time)}\t{context?.RequestId ?? NoRequest}\t{HostLogLevels.NameOf(level)}\t{text}\n");
    }

    /// <summary>A time as log entries have it: RFC 3339, in UTC.</summary>
    public static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>What is said of an exception: a message, if any, then the exception with its stack and its causes.</summary>
    public static string WithException(string? message, ErrorReport report)
    {
        var text = new StringBuilder();
        if (message is not null)
        {
            text.Append(message).Append("\n  ");
        }
        Append(text, report.TypeName, report.Exception, report.Function, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string typeName, Exception exception, string? function, int depth)
    {
        text.Append(typeName).Append(": ").Append(ExceptionText.Message(exception));
        foreach (string frame in ExceptionText.Frames(exception, function))
        {
            text.Append("\n    ").Append(frame);
        }
        foreach (Exception cause in ExceptionText.Causes(exception))
        {
            if (depth < MaxDepth && text.Length < MaxLength)
            {
                text.Append("\n  caused by ");
                Append(text, ErrorReport.NameOf(cause), cause, function, depth + 1);
            }
        }
    }
}
