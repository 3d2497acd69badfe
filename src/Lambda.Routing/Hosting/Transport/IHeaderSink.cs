namespace Lambda.Routing.Hosting.Transport;

/// <summary>Takes the headers of an answer that do not concern HTTP itself. The spans are gone when the call returns.</summary>
internal interface IHeaderSink
{
    /// <summary>Forgets what an earlier answer, or an earlier attempt, left.</summary>
    void Clear();

    void Take(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value);
}
