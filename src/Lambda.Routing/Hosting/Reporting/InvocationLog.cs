using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>The host's log, with what tells one invocation's entries from others.</summary>
internal sealed class InvocationLog(HostLog log, InvocationContext context, IFunction function) : IInvocationLog
{
    /// <summary>The log that the entries go to.</summary>
    public HostLog Host => log;

    public void Error(string message, Exception? exception)
    {
        if (exception is null)
        {
            log.Error(context, message);
        }
        else
        {
            log.Failure(context, ErrorReport.Of(exception, function), message);
        }
    }

    public void Warning(string message) => log.Warning(context, message);
}
