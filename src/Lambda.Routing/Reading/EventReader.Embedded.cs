namespace Lambda.Routing.Reading;

public ref partial struct EventReader
{
    /// <summary>Reads a document of its own that the value holds in another form. An error names the value's path, and goes on inside.</summary>
    /// <typeparam name="T">What the document is.</typeparam>
    /// <param name="json">The document's UTF-8, which the result may keep slices of.</param>
    /// <exception cref="EventReadException">It is something else.</exception>
    public readonly T ReadEmbedded<T>(ReadOnlyMemory<byte> json) where T : IReadable<T>
    {
        try
        {
            return ReadDocument<T>(json);
        }
        catch (EventReadException inside)
        {
            throw Error($"inside, {inside.Message}");
        }
    }
}
