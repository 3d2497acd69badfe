using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// Process-wide settings: what <see cref="LambdaRoutingAttribute"/> says, overridden by the environment variables
/// <c>LAMBDA_ROUTING_&lt;OPTION&gt;</c>, read once at start-up.
/// </summary>
public sealed class FunctionOptions
{
    /// <summary>The margin before the deadline when nothing else is said, in milliseconds.</summary>
    public const int DefaultDeadlineMarginMilliseconds = 500;

    private const string DeadlineMarginVariable = "LAMBDA_ROUTING_DEADLINE_MARGIN_MILLISECONDS";
    private const string PartialResponsesVariable = "LAMBDA_ROUTING_PARTIAL_RESPONSES";

    private readonly string[] _partialRoutes;
    private readonly bool? _partialEverywhere;

    private FunctionOptions(TimeSpan deadlineMargin, bool? partialEverywhere, string[] partialRoutes)
    {
        DeadlineMargin = deadlineMargin;
        _partialEverywhere = partialEverywhere;
        _partialRoutes = partialRoutes;
    }

    /// <summary>How long before the deadline a handler's token is cancelled and no new record is started.</summary>
    public TimeSpan DeadlineMargin { get; }

    /// <summary>Reads the environment over what the assembly declares.</summary>
    /// <param name="deadlineMarginMilliseconds">The assembly's margin, in milliseconds.</param>
    /// <exception cref="StartupException">A variable holds something that is not a value of its option.</exception>
    public static FunctionOptions Read(int deadlineMarginMilliseconds)
    {
        string? margin = Environment.GetEnvironmentVariable(DeadlineMarginVariable);
        if (!string.IsNullOrEmpty(margin) && (!int.TryParse(margin, out deadlineMarginMilliseconds) || deadlineMarginMilliseconds < 0))
        {
            throw new StartupException($"The environment variable {DeadlineMarginVariable} must be a number of milliseconds, 0 or more.");
        }
        string partial = Environment.GetEnvironmentVariable(PartialResponsesVariable) ?? "";
        (bool? everywhere, string[] routes) = partial.Trim() switch
        {
            "" => ((bool?)null, Array.Empty<string>()),
            string word when word.Equals("on", StringComparison.OrdinalIgnoreCase) => (true, []),
            string word when word.Equals("off", StringComparison.OrdinalIgnoreCase) => (false, []),
            string list => (null, list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        };
        return new FunctionOptions(TimeSpan.FromMilliseconds(deadlineMarginMilliseconds), everywhere, routes);
    }

    /// <summary>Reads the environment over what the assembly declares, for a function with routes that may answer with their failed records.</summary>
    /// <param name="deadlineMarginMilliseconds">The assembly's margin, in milliseconds.</param>
    /// <param name="routes">The ids of those routes.</param>
    /// <exception cref="StartupException">A variable holds something that is not a value of its option, or names none of the routes.</exception>
    public static FunctionOptions Read(int deadlineMarginMilliseconds, params ReadOnlySpan<string> routes)
    {
        FunctionOptions options = Read(deadlineMarginMilliseconds);
        foreach (string name in options._partialRoutes)
        {
            if (routes.IndexOf(name) < 0)
            {
                throw new StartupException($"The environment variable {PartialResponsesVariable} names '{name}', but the routes are {string.Join(", ", routes)}; or say on or off.");
            }
        }
        return options;
    }

    /// <summary>When a route answers with the list of its failed records.</summary>
    /// <param name="route">The route's id: <c>OrderDesk.Take</c>.</param>
    /// <param name="declared">Whether the route's attribute, its class or the assembly says that it does.</param>
    /// <param name="whole">What it does where no record succeeded.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FailureReports ReportsFailures(string route, bool declared, WholeBatchFailure whole = WholeBatchFailure.Fail)
    {
        bool reports = _partialEverywhere ?? (_partialRoutes.Length == 0 ? declared : Array.IndexOf(_partialRoutes, route) >= 0);
        return !reports ? FailureReports.Never : whole == WholeBatchFailure.Report ? FailureReports.Always : FailureReports.UnlessAllFailed;
    }
}
