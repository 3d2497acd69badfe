using System.ComponentModel;
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
    public static Task<int> RunAsync(Func<IFunction> start) => RunAsync(start, null);

    /// <summary>As <see cref="RunAsync(Func{IFunction})"/>, for a function that wants more of the host.</summary>
    /// <param name="start">Builds the function.</param>
    /// <param name="feature">What the function wants; <see langword="null"/> for nothing.</param>
    /// <returns>The process's exit code: 0 only after <see cref="GracefulShutdown"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Task<int> RunAsync(Func<IFunction> start, HostFeature? feature)
    {
        ArgumentNullException.ThrowIfNull(start);
        LocalRunner.StartIfWanted();
        LambdaEnvironment environment = LambdaEnvironment.Read(ProcessVariables.Get);
        return Task.FromResult(FunctionProcess.Run(environment, start, ProcessLog.Instance, feature));
    }
}
