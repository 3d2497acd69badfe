namespace Lambda.Routing.Dispatch;

/// <summary>A host that takes an answer piece by piece. Only functions that stream ask for it.</summary>
internal interface IResponseChannel
{
    /// <summary>Begins an answer.</summary>
    /// <param name="requestId">The invocation's id.</param>
    /// <param name="route">Which method answers, for hosts that want to know.</param>
    /// <param name="prelude">Its first bytes, which are sent at once.</param>
    /// <exception cref="IOException">There is no connection.</exception>
    IStreamedResponse Open(string requestId, string? route, ReadOnlySpan<byte> prelude);
}
