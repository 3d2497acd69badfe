using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting;

/// <summary>Runs a function under the AWS Lambda Runtime API.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Using the Lambda runtime API for custom runtimes</see>.</remarks>
public static class LambdaHost
{
    /// <summary>
    /// Starts the function and serves invocations until the Runtime API can no longer be reached. The calling thread does the
    /// work: an invocation whose handler finishes synchronously never leaves it.
    /// </summary>
    /// <param name="start">
    /// Builds the function. What it throws is reported as an initialisation error, and the function does not start.
    /// </param>
    /// <returns>The process's exit code. Never 0, because Lambda ends a healthy function by killing its process.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> is <see langword="null"/>.</exception>
    public static Task<int> RunAsync(Func<IFunction> start)
    {
        ArgumentNullException.ThrowIfNull(start);
        LocalRunner.StartIfWanted();
        LambdaEnvironment environment = LambdaEnvironment.Read(Environment.GetEnvironmentVariable);
        return Task.FromResult(FunctionProcess.Run(environment, start, new HostLog(environment, StandardError.Write)));
    }
}
