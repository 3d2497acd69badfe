using System.Buffers;

namespace Lambda.Routing.Declaring;

/// <summary>
/// An event whose sender waits for a typed answer: a handler returns <typeparamref name="TResponse"/>, or what converts to it. A type
/// may implement this for several responses. Of a batch, it is for events that hold one record: a handler of the record returns the answer.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
/// <typeparam name="TResponse">What a handler returns.</typeparam>
public interface IRespondingEvent<TSelf, TResponse> : IEvent<TSelf>
    where TSelf : IRespondingEvent<TSelf, TResponse>
{
    /// <summary>Writes the answer as JSON.</summary>
    /// <param name="json">The event as it arrived, for answers that echo it with changes.</param>
    /// <param name="event">The event.</param>
    /// <param name="response">What the handler returned.</param>
    /// <param name="output">Where the answer goes.</param>
    static abstract void WriteResponse(ReadOnlySpan<byte> json, TSelf @event, TResponse response, IBufferWriter<byte> output);
}
