namespace Lambda.Routing.Reading;

public ref partial struct EventReader
{
    /// <summary>Reads base64 of gzip, and inflates it.</summary>
    /// <param name="limit">The most bytes that may come out: a few kilobytes can inflate to gigabytes.</param>
    /// <exception cref="EventReadException">The value is something else, or more comes out.</exception>
    public readonly ReadOnlyMemory<byte> ReadGzip(int limit)
    {
        ReadOnlyMemory<byte> inflated = GzipBytes.Inflate(ReadBase64(), limit, out string? problem);
        return problem is null ? inflated : throw Error(problem);
    }
}
