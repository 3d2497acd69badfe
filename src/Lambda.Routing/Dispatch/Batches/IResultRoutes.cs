using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>The routes of one batch source whose answer holds a result for each record. Generated as a struct.</summary>
/// <typeparam name="TEvent">The event's type.</typeparam>
/// <typeparam name="TRecord">The type of one record.</typeparam>
/// <typeparam name="TResult">The type of one result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IResultRoutes<TEvent, TRecord, TResult> : IBatchRoutes<TEvent, TRecord>
{
    /// <summary>Calls the route's method for one record.</summary>
    /// <param name="route">The route's number.</param>
    /// <param name="event">The whole event.</param>
    /// <param name="record">The record.</param>
    /// <param name="invocation">The invocation.</param>
    /// <returns>The record's result.</returns>
    ValueTask<TResult> InvokeAsync(int route, TEvent @event, TRecord record, Invocation invocation);

    /// <summary>Calls the route's method once for all its records.</summary>
    /// <param name="route">The route's number.</param>
    /// <param name="event">The whole event.</param>
    /// <param name="records">The route's records.</param>
    /// <param name="unreadable">Where those go whose payload does not deserialise, which the method does not get.</param>
    /// <param name="invocation">The invocation.</param>
    /// <returns>The results of the others, in their order.</returns>
    ValueTask<IReadOnlyList<TResult>> InvokeListAsync(int route, TEvent @event, List<TRecord> records, BatchFailures unreadable, Invocation invocation);
}
