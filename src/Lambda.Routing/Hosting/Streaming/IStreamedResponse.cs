namespace Lambda.Routing.Dispatch;

/// <summary>An answer that has begun.</summary>
internal interface IStreamedResponse
{
    /// <summary>Takes the answer's bytes. A write returns when they are on their way, so that a slow client slows its handler.</summary>
    Stream Body { get; }

    /// <summary>Ends the answer.</summary>
    /// <returns>The status that acknowledges it; 0 when the connection ended.</returns>
    int Complete();

    /// <summary>Ends the answer with an error behind what was sent.</summary>
    /// <inheritdoc cref="Complete"/>
    int Fail(Exception exception);
}
