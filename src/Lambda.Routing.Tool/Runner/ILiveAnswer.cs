namespace Lambda.Routing.Tool.Runner;

/// <summary>Takes an answer that the function sends piece by piece, as it comes.</summary>
internal interface ILiveAnswer
{
    /// <summary>Takes the next piece, and returns when there is room for another: a slow client slows the function.</summary>
    /// <param name="piece">The bytes, the caller's again afterwards.</param>
    Task WriteAsync(ReadOnlyMemory<byte> piece);
}
