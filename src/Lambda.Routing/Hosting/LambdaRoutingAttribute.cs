using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing;

/// <summary>
/// Process-wide defaults, each of which the environment variable <c>LAMBDA_ROUTING_&lt;OPTION&gt;</c> overrides; and what an assembly gives to
/// the functions that reference it.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class LambdaRoutingAttribute : Attribute
{
    /// <summary>How long before the deadline a handler's token is cancelled and no new record is started, in milliseconds; 500 unless given (<c>LAMBDA_ROUTING_DEADLINE_MARGIN_MILLISECONDS</c>).</summary>
    [Limits(0, 899_999, "Lambda ends every invocation after 900 seconds")]
    public int DeadlineMarginMilliseconds { get; init; } = FunctionOptions.DefaultDeadlineMarginMilliseconds;

    /// <summary>
    /// Whether batches answer with the list of their failed records where neither a trigger nor <see cref="BatchDefaultsAttribute"/> says; off unless given
    /// (<c>LAMBDA_ROUTING_PARTIAL_RESPONSES</c>: <c>on</c>, <c>off</c>, or the ids of the routes that do, with commas between).
    /// </summary>
    public bool PartialResponses { get; init; }

    /// <summary>
    /// Whether an exception in an HTTP handler fails the invocation, so that Lambda's error metrics count it and the client gets the service's own
    /// error (500 or 502), instead of being logged and answered with a 500 of this library's; off unless given (<c>LAMBDA_ROUTING_HTTP_ERRORS_FAIL_INVOCATION</c>: <c>on</c> or <c>off</c>).
    /// </summary>
    public bool HttpErrorsFailInvocation { get; init; }

    /// <summary>
    /// Whether functions that reference this assembly take its handlers: the public methods with triggers of public types, and internal ones
    /// where the function's assembly is named in an <see cref="System.Runtime.CompilerServices.InternalsVisibleToAttribute"/>. A class library
    /// that says so has no function of its own. Known when the function is compiled; no environment variable changes it.
    /// </summary>
    public bool ExportHandlers { get; init; }
}
