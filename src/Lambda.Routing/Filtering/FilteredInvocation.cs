using Lambda.Routing.Dispatch;

namespace Lambda.Routing;

/// <summary>What a filter is told of the invocation that it is around.</summary>
/// <param name="invocation">The invocation.</param>
/// <param name="route">The route's id; <see langword="null"/> where the filter is around the whole function.</param>
public sealed class FilteredInvocation(Invocation invocation, string? route = null)
{
    /// <summary>What Lambda says about the invocation.</summary>
    public InvocationContext Context => invocation.Context;

    /// <summary>The event's JSON, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Event => invocation.Event;

    /// <summary>The method that takes the event: <c>OrderDesk.Get</c>. <see langword="null"/> around the whole function, where it is not yet known.</summary>
    public string? Route => route;

    /// <summary>Cancelled shortly before the invocation's deadline.</summary>
    public CancellationToken CancellationToken => invocation.CancellationToken;
}
