using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.RuntimeApi;

namespace Lambda.Routing.Hosting;

/// <summary>The life of a function's process: find the Runtime API, start the function, serve it, end.</summary>
internal static class FunctionProcess
{
    private const int Failed = 1;

    public static int Run(LambdaEnvironment environment, Func<IFunction> start, HostLog log)
    {
        SynchronizationContext? context = SynchronizationContext.Current;
        try
        {
            // This thread waits for handlers: a continuation that was posted back to it would wait for itself.
            SynchronizationContext.SetSynchronizationContext(null);
            using var client = new RuntimeApiClient(RuntimeApiEndpoint.Parse(environment.RuntimeApi), environment);
            return Serve(client, environment, start, log);
        }
        catch (RuntimeApiException exception)
        {
            log.Fatal(exception.Message);
            return Failed;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private static int Serve(RuntimeApiClient client, LambdaEnvironment environment, Func<IFunction> start, HostLog log)
    {
        IFunction function;
        try
        {
            function = start() ?? throw new HostFailureException("NoFunction", "The function's start-up code returned null.");
        }
        catch (Exception exception)
        {
            ReportStartFailure(client, exception, log);
            return Failed;
        }
        try
        {
            new InvocationLoop(client, function, new TraceVariable(), log).Run();
            return Failed;
        }
        finally
        {
            Dispose(function, log);
        }
    }

    private static void ReportStartFailure(RuntimeApiClient client, Exception exception, HostLog log)
    {
        var report = ErrorReport.Of(exception);
        log.Failure(null, report);
        var document = new ResponseBuffer();
        ErrorDocument.Write(document, report);
        int status = client.PostInitError(report.HeaderValue, document);
        if (!PostStatus.IsAccepted(status))
        {
            log.Error(null, $"The Runtime API answered the initialisation error with status {status}.");
        }
    }

    private static void Dispose(IFunction function, HostLog log)
    {
        try
        {
            function.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            log.Failure(null, ErrorReport.Of(exception));
        }
    }
}
