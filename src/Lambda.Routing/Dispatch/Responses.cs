using System.ComponentModel;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Dispatch;

/// <summary>How generated code answers with the response types of event types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Responses
{
    /// <summary>Writes what a handler returned.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="event">The event.</param>
    /// <param name="response">What the handler returned.</param>
    /// <param name="route">The route's id, for the error.</param>
    /// <typeparam name="TEvent">The event's type.</typeparam>
    /// <typeparam name="TResponse">The response's type.</typeparam>
    /// <exception cref="InvalidOperationException">The handler returned <see langword="null"/>.</exception>
    public static void Write<TEvent, TResponse>(Invocation invocation, TEvent @event, TResponse? response, string route)
        where TEvent : IRespondingEvent<TEvent, TResponse>
    {
        ArgumentNullException.ThrowIfNull(invocation);
        if (response is null)
        {
            throw new InvalidOperationException($"{route} returned null, but the sender of the event waits for an answer: return one, or throw.");
        }
        TEvent.WriteResponse(invocation.Event.Span, @event, response, invocation.Response);
    }

    /// <summary>Writes the answer of a handler that returned nothing.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="event">The event.</param>
    /// <typeparam name="TEvent">The event's type.</typeparam>
    public static void WriteDefault<TEvent>(Invocation invocation, TEvent @event)
        where TEvent : IDefaultRespondingEvent<TEvent>
    {
        ArgumentNullException.ThrowIfNull(invocation);
        TEvent.WriteDefaultResponse(invocation.Event.Span, @event, invocation.Response);
    }
}
