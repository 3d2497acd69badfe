using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>The host's log, with the id of one invocation.</summary>
internal sealed class InvocationLog(HostLog log, string requestId) : IInvocationLog
{
    public void Error(string message, Exception? exception)
    {
        if (exception is null)
        {
            log.Error(requestId, message);
        }
        else
        {
            log.Failure(requestId, ErrorReport.Of(exception), message);
        }
    }

    public void Warning(string message) => log.Warning(requestId, message);
}
