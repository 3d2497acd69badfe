using System.ComponentModel;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.RuntimeApi;

namespace Lambda.Routing.Hosting;

/// <summary>
/// What a function wants of the host beyond having its invocations served. Generated code creates it, so that a function which wants
/// nothing carries none of it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class HostFeature
{
    private protected HostFeature()
    {
    }

    /// <summary>Begins, once the function has started and before its first event is asked for.</summary>
    internal abstract void Begin(IFunction function, RuntimeApiEndpoint endpoint, HostLog log);
}
