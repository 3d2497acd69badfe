using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>The routes of one batch source. Generated as a struct, so that the runner is compiled for it.</summary>
/// <typeparam name="TEvent">The event's type.</typeparam>
/// <typeparam name="TRecord">The type of one record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRecordRoutes<TEvent, TRecord>
{
    /// <summary>The number of routes; they are numbered from 0.</summary>
    int Count { get; }

    /// <summary>The route that takes a record, or -1.</summary>
    /// <param name="record">The record.</param>
    /// <exception cref="Reading.EventReadException">A member that a filter looks at does not read.</exception>
    int Match(TRecord record);

    /// <summary>A route's id: <c>OrderDesk.Take</c>.</summary>
    /// <param name="route">The route's number.</param>
    string NameOf(int route);

    /// <summary>Whether the route answers with the list of its failed records.</summary>
    /// <param name="route">The route's number.</param>
    bool ReportsFailures(int route);

    /// <summary>Whether the route takes all its records in one call.</summary>
    /// <param name="route">The route's number.</param>
    bool TakesList(int route);

    /// <summary>What becomes of a record that no route takes.</summary>
    /// <param name="record">The record.</param>
    /// <returns><see cref="Unrouted.Skip"/> or <see cref="Unrouted.Fail"/>.</returns>
    Unrouted WhenUnrouted(TRecord record);

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
