using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.RuntimeApi;

namespace Lambda.Routing.Hosting;

/// <summary>Reports why a process will not serve invocations.</summary>
internal static class StartFailure
{
    /// <param name="post">Where the report goes; gives the status of the answer.</param>
    /// <param name="exception">The failure.</param>
    /// <param name="type">The type that Lambda is to know it by; <see langword="null"/> for the exception's own.</param>
    /// <param name="log">Takes the failure too.</param>
    public static void Report(Func<string, ResponseBuffer, int> post, Exception exception, string? type, HostLog log)
    {
        var report = ErrorReport.Of(exception);
        log.Failure(null, report);
        var document = new ResponseBuffer();
        ErrorDocument.Write(document, report);
        int status = post(type ?? report.HeaderValue, document);
        if (!PostStatus.IsAccepted(status))
        {
            log.Error(null, $"The Runtime API answered the report of it with status {status}.");
        }
    }
}
