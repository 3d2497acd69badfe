using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>The routes of one batch source. Generated as a struct, so that the runner is compiled for it.</summary>
/// <typeparam name="TEvent">The event's type.</typeparam>
/// <typeparam name="TRecord">The type of one record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRecordRoutes<TEvent, TRecord> : IBatchRoutes<TEvent, TRecord>
{
    /// <summary>When the route answers with the list of its failed records.</summary>
    /// <param name="route">The route's number.</param>
    FailureReports ReportsFailures(int route);

    /// <summary>What becomes of a record that no route takes.</summary>
    /// <param name="event">The whole event.</param>
    /// <param name="record">The record.</param>
    /// <returns><see cref="Unrouted.Skip"/> or <see cref="Unrouted.Fail"/>.</returns>
    Unrouted WhenUnrouted(TEvent @event, TRecord record);

    /// <summary>Calls the route's method for one record.</summary>
    /// <param name="route">The route's number.</param>
    /// <param name="event">The whole event.</param>
    /// <param name="record">The record.</param>
    /// <param name="invocation">The invocation.</param>
    ValueTask InvokeAsync(int route, TEvent @event, TRecord record, Invocation invocation);

    /// <summary>Calls the route's method once for all its records.</summary>
    /// <param name="route">The route's number.</param>
    /// <param name="event">The whole event.</param>
    /// <param name="records">The route's records.</param>
    /// <param name="invocation">The invocation.</param>
    /// <returns>The records that failed.</returns>
    ValueTask<BatchFailures> InvokeListAsync(int route, TEvent @event, List<TRecord> records, Invocation invocation);
}
