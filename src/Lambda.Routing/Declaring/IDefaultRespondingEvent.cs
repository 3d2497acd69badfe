using System.Buffers;

namespace Lambda.Routing.Declaring;

/// <summary>
/// An event that has an answer even where a handler returns nothing: an unchanged echo, an empty success. Without this, a handler
/// of an <see cref="IRespondingEvent{TSelf, TResponse}"/> that returns nothing is a build error.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IDefaultRespondingEvent<TSelf> : IEvent<TSelf>
    where TSelf : IDefaultRespondingEvent<TSelf>
{
    /// <summary>Writes the answer of a handler that returned nothing.</summary>
    /// <param name="json">The event as it arrived.</param>
    /// <param name="event">The event.</param>
    /// <param name="output">Where the answer goes.</param>
    static abstract void WriteDefaultResponse(ReadOnlySpan<byte> json, TSelf @event, IBufferWriter<byte> output);
}
