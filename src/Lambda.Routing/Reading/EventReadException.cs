namespace Lambda.Routing.Reading;

/// <summary>
/// An event, or a record of one, is not the JSON that its type documents. The message names a JSON path and what was
/// expected there, never the value.
/// </summary>
/// <example><c>Records[3].s3.object.size: expected a number</c></example>
public sealed class EventReadException : Exception
{
    internal EventReadException(string path, string problem, long offset)
        : base(path.Length == 0 ? problem : $"{path}: {problem}")
    {
        Path = path;
        Offset = offset;
    }

    /// <summary>Where in the document: <c>Records[3].s3.object.size</c>; empty for the document itself.</summary>
    public string Path { get; }

    /// <summary>The position in the document, in bytes from its start.</summary>
    public long Offset { get; }

    /// <summary>The document is no well-formed JSON. The parser's own message may hold characters of the input and is not passed on.</summary>
    internal static EventReadException Malformed(long offset) => new("", $"malformed JSON at byte {offset}", offset);

    /// <summary>The value at <paramref name="offset"/> is not what was expected. Finds the path by reading the document again from its start.</summary>
    internal static EventReadException At(ReadOnlySpan<byte> json, long offset, string problem) =>
        new(JsonPath.Find(json, offset), problem, offset);
}
