using Lambda.Routing.Dispatch;
using Lambda.Routing.Metrics;

namespace Lambda.Routing.Http;

/// <summary>What becomes of an exception that a handler throws. The environment is asked only when there is one.</summary>
internal static class HttpFailures
{
    private const string FailVariable = "LAMBDA_ROUTING_HTTP_ERRORS_FAIL_INVOCATION";
    private const string ShowVariable = "LAMBDA_ROUTING_SHOW_EXCEPTIONS";

    /// <summary>Whether the invocation fails, so that Lambda reports an error and the client gets its 502.</summary>
    /// <param name="declared">What the assembly says.</param>
    public static bool FailInvocation(bool declared) => Read(FailVariable) ?? declared;

    /// <summary>The 500. What the exception says is for the log; a client sees it only where a developer asks for that.</summary>
    public static HttpResult Answer(Invocation invocation, Exception exception)
    {
        invocation.Log?.Error(invocation.HttpRoute is { } route ? $"{route}: an HTTP request ended as a 500." : "An HTTP request ended as a 500.", exception);
        LambdaMetrics.HttpError(invocation.HttpRoute);
        return HttpResult.InternalServerError(Read(ShowVariable) == true ? exception.ToString() : null);
    }

    private static bool? Read(string variable) => Environment.GetEnvironmentVariable(variable) switch
    {
        "on" or "true" or "1" => true,
        "off" or "false" or "0" => false,
        _ => null,
    };
}
