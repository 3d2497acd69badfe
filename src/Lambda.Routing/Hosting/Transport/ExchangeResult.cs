namespace Lambda.Routing.Hosting.Transport;

/// <summary>How far a request and its answer came.</summary>
internal enum ExchangeResult
{
    /// <summary>The answer is complete.</summary>
    Answered,

    /// <summary>No connection was made, so that the server has seen nothing.</summary>
    NotConnected,

    /// <summary>A connection that an earlier exchange had used ended without one byte of an answer: most likely it was closed before the request came.</summary>
    Stale,

    /// <summary>The connection ended within the answer, or a new one without any.</summary>
    Broken,
}
