using System.Text.Json;

namespace Lambda.Routing.Reading;

public ref partial struct EventReader
{
    /// <summary>The error that the value the reader stands on is not what was expected. Throw it.</summary>
    /// <param name="problem">What was expected, never what is there: <c>expected a number</c>.</param>
    public readonly EventReadException Error(string problem)
    {
        string path = PathTo(_json.TokenStartIndex);
        return new EventReadException(path, problem, _json.TokenStartIndex);
    }

    /// <summary>The error that the object the reader has just left lacks a member. Throw it.</summary>
    /// <param name="name">The member's JSON name.</param>
    public readonly EventReadException Missing(string name) => MemberError(name, "required but missing");

    /// <summary>The error that a member which detection looks at appears twice. Throw it.</summary>
    public readonly EventReadException DuplicatedDiscriminator() => Error("duplicated discriminator");

    private readonly EventReadException MemberError(string name, string problem)
    {
        string path = PathTo(_json.TokenStartIndex);
        return new EventReadException(path.Length == 0 ? name : $"{path}.{name}", problem, _json.TokenStartIndex);
    }

    // Inside a batch only the record is read again: ten thousand bad records must not mean ten thousand passes.
    private readonly string PathTo(long offset)
    {
        if (_records is not { IsInside: true } scope)
        {
            return JsonPath.Find(Document, offset);
        }
        string inside = JsonPath.Find(Document[scope.RecordStart..], offset - scope.RecordStart);
        string separator = inside.Length == 0 || inside[0] == '[' ? "" : ".";
        return $"{scope.PathOfRecord(Document)}{separator}{inside}";
    }

    // Counts lines as the parser does, whose exception tells nothing else about the place.
    private readonly EventReadException Malformed(JsonException exception)
    {
        ReadOnlySpan<byte> rest = Document;
        long offset = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int end = rest.IndexOf((byte)'\n') + 1;
            offset += end;
            rest = rest[end..];
        }
        return EventReadException.Malformed(offset + (exception.BytePositionInLine ?? 0));
    }
}
