using System.ComponentModel;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting.Logging;

/// <summary>
/// Hands what the function writes to the console to the log, where Lambda has given the log a descriptor of its own: a text of several lines
/// then stays one entry, with a level and the request's id. For generated code, of functions that use the console.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConsoleRedirection
{
    /// <summary>Begins, if Lambda has given the log a descriptor; otherwise the console stays what it is.</summary>
    public static void Start()
    {
        if (ProcessLog.Instance.IsFramed)
        {
            Console.SetOut(new ConsoleLogWriter(HostLogLevel.Info));
            Console.SetError(new ConsoleLogWriter(HostLogLevel.Error));
        }
    }
}
