using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>How generated code reads events that are checked before any route sees them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CheckedEvents
{
    /// <summary>Reads an event and checks it.</summary>
    /// <param name="json">The event's JSON.</param>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <exception cref="EventReadException">It is not that event, or not one that AWS documents.</exception>
    public static TEvent Read<TEvent>(ReadOnlyMemory<byte> json) where TEvent : ICheckedEvent<TEvent>
    {
        TEvent @event = EventReader.ReadDocument<TEvent>(json);
        TEvent.Check(@event);
        return @event;
    }
}
