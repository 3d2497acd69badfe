using Lambda.Routing.Dispatch;

namespace Lambda.Routing;

/// <summary>What a filter is told of the record that it is around.</summary>
/// <param name="invocation">The invocation.</param>
/// <param name="route">The route's id.</param>
/// <param name="record">The record.</param>
public sealed class FilteredRecord(Invocation invocation, string route, object record)
{
    /// <summary>What Lambda says about the invocation.</summary>
    public InvocationContext Context => invocation.Context;

    /// <summary>The record, of its event's own type: an <c>SqsMessage</c>, say.</summary>
    public object Record => record;

    /// <summary>The method that takes the record: <c>OrderDesk.Take</c>.</summary>
    public string Route => route;

    /// <summary>Cancelled shortly before the invocation's deadline.</summary>
    public CancellationToken CancellationToken => invocation.CancellationToken;
}
