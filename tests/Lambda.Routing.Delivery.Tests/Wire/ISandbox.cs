namespace Lambda.Routing.Delivery.Tests.Wire;

/// <summary>Where the function runs: takes an event, gives what Lambda got for it.</summary>
internal interface ISandbox : IDisposable
{
    /// <summary>Serves one event.</summary>
    /// <param name="event">The event's JSON.</param>
    /// <param name="isShort">Whether the function's time is to run out.</param>
    Answer Invoke(byte[] @event, bool isShort);
}
