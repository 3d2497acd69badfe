using System.ComponentModel;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting.Logging;

/// <summary>
/// The invocation that the running code belongs to, for what is logged without naming one. It flows with the code, so that invocations
/// which are served at once do not take each other's place. For generated code, of functions that log.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CurrentInvocation
{
    private static readonly AsyncLocal<Invocation?> s_current = new();

    /// <summary>What is logged from here on belongs to the invocation, until the caller's own flow goes on.</summary>
    /// <param name="invocation">The invocation.</param>
    public static void Enter(Invocation invocation) => s_current.Value = invocation;

    internal static Invocation? Value
    {
        get => s_current.Value;
        set => s_current.Value = value;
    }

    /// <summary>The log of the host that serves the invocation; the process's where there is none, as in a test.</summary>
    internal static HostLog Log => LogOf(Value);

    internal static HostLog LogOf(Invocation? invocation) => (invocation?.Log as InvocationLog)?.Host ?? ProcessLog.Instance;
}
