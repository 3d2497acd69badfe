using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>What the routes of every batch source have.</summary>
/// <typeparam name="TEvent">The event's type.</typeparam>
/// <typeparam name="TRecord">The type of one record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBatchRoutes<TEvent, TRecord>
{
    /// <summary>The number of routes; they are numbered from 0.</summary>
    int Count { get; }

    /// <summary>The route that takes a record, or -1.</summary>
    /// <param name="event">The whole event.</param>
    /// <param name="record">The record.</param>
    /// <exception cref="Reading.EventReadException">A member that a filter looks at does not read.</exception>
    int Match(TEvent @event, TRecord record);

    /// <summary>A route's id: <c>OrderDesk.Take</c>.</summary>
    /// <param name="route">The route's number.</param>
    string NameOf(int route);

    /// <summary>Whether the route takes all its records in one call.</summary>
    /// <param name="route">The route's number.</param>
    bool TakesList(int route);
}
