using System.Diagnostics;
using System.Globalization;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.RuntimeApi;
using Lambda.Routing.Metrics;

namespace Lambda.Routing.Hosting;

/// <summary>The life of a function's process: find the Runtime API, start the function, serve it, end.</summary>
/// <param name="environment">What Lambda says about the process.</param>
/// <param name="log">The host's own log.</param>
/// <param name="feature">What the function wants beyond that; <see langword="null"/> for nothing.</param>
internal sealed class FunctionProcess(LambdaEnvironment environment, HostLog log, HostFeature? feature)
{
    private const int Failed = 1;

    public static int Run(LambdaEnvironment environment, Func<IFunction> start, HostLog log, HostFeature? feature = null)
    {
        SynchronizationContext? context = SynchronizationContext.Current;
        try
        {
            // This thread waits for handlers: a continuation that was posted back to it would wait for itself.
            SynchronizationContext.SetSynchronizationContext(null);
            return new FunctionProcess(environment, log, feature).Run(RuntimeApiEndpoint.Parse(environment.RuntimeApi), start);
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

    private int Run(RuntimeApiEndpoint endpoint, Func<IFunction> start)
    {
        using var client = new RuntimeApiClient(endpoint, environment);
        IFunction function;
        try
        {
            long began = Stopwatch.GetTimestamp();
            function = start() ?? throw new HostFailureException("NoFunction", "The function's start-up code returned null.");
            TimeSpan duration = Stopwatch.GetElapsedTime(began);
            LogStart(duration);
            LambdaMetrics.Started(duration);
        }
        catch (Exception exception)
        {
            StartFailure.Report(client.PostInitError, exception, null, log);
            return Failed;
        }
        try
        {
            feature?.Begin(function, endpoint, log);
            if (environment.IsSnapshotted && !Snapshot.Pass(client, function, log))
            {
                return Snapshot.Failed;
            }
            Serve(client, endpoint, function);
            return Failed;
        }
        finally
        {
            Dispose(function);
        }
    }

    private void Serve(RuntimeApiClient client, RuntimeApiEndpoint endpoint, IFunction function)
    {
        if (environment.Concurrency > 1)
        {
            new ConcurrentLoops(environment, endpoint, function, log).Run();
        }
        else
        {
            new InvocationLoop(client, function, new TraceVariable(), log).Run();
        }
    }

    private void LogStart(TimeSpan duration) => log.Info(null, string.Create(
        CultureInfo.InvariantCulture, $"The function started in {duration.TotalMilliseconds:0.0} ms."));

    private void Dispose(IFunction function)
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
