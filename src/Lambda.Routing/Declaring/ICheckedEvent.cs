namespace Lambda.Routing.Declaring;

/// <summary>An event that may read well and still mean nothing that a handler could act on: it is checked before any route sees it.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface ICheckedEvent<TSelf> : IEvent<TSelf> where TSelf : ICheckedEvent<TSelf>
{
    /// <summary>Insists that the event is one that AWS documents.</summary>
    /// <param name="event">The event.</param>
    /// <exception cref="Reading.EventReadException">It is not; the invocation fails, and no handler is called.</exception>
    static abstract void Check(TSelf @event);
}
