using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>Answers the events that <see cref="AcknowledgedAttribute"/> is about, for which no method is called.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AcknowledgedEvents
{
    /// <summary>Reads an event and is done with it. It is read because what is malformed is no success.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="source">The source's name.</param>
    /// <typeparam name="TEvent">The event's type.</typeparam>
    /// <exception cref="EventReadException">The event does not read.</exception>
    public static ValueTask Take<TEvent>(Invocation invocation, string source) where TEvent : IEvent<TEvent>
    {
        ArgumentNullException.ThrowIfNull(invocation);
        invocation.Route = source;
        _ = EventReader.ReadDocument<TEvent>(invocation.Event);
        Mark(invocation, source);
        return default;
    }

    /// <summary>Says that an event is done without a call.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="source">The source's name.</param>
    public static void Mark(Invocation invocation, string source)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        if (invocation.TracksRoute)
        {
            invocation.Route = source + " (acknowledged)";
        }
    }
}
