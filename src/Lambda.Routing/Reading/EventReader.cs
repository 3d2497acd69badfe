using System.Runtime.InteropServices;
using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>
/// What generated readers call: a forward pass over an event's UTF-8. Every <c>Read…</c> expects the reader on a value's first
/// token and leaves it on the last one.
/// </summary>
public ref partial struct EventReader
{
    // Deeper than any event that AWS documents, and shallow enough for any stack.
    internal const int MaxDepth = 128;

    private const int ByteOrderMarkLength = 3;

    private readonly byte[] _buffer;
    private readonly int _origin;
    private readonly int _length;
    private Utf8JsonReader _json;
    private ReadOnlySpan<byte> _name;
    private int _nameStart;
    private bool _nameIsEscaped;
    private RecordScope? _records;

    private EventReader(ReadOnlyMemory<byte> json)
    {
        if (!MemoryMarshal.TryGetArray(json, out ArraySegment<byte> segment) || segment.Array is null)
        {
            segment = json.ToArray();
        }
        _buffer = segment.Array!;
        _origin = segment.Offset;
        _length = segment.Count;
        if (Document.StartsWith("\uFEFF"u8))
        {
            _origin += ByteOrderMarkLength;
            _length -= ByteOrderMarkLength;
        }
        _json = new Utf8JsonReader(Document, Options);
    }

    internal static JsonReaderOptions Options => new() { MaxDepth = MaxDepth };

    /// <summary>The kind of the token that the reader stands on.</summary>
    public readonly JsonTokenType TokenType => _json.TokenType;

    /// <summary>Whether the value is JSON <c>null</c>, which counts as absent.</summary>
    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    /// <summary>The name of the member that <see cref="NextMember"/> found, in UTF-8 without escapes.</summary>
    public readonly ReadOnlySpan<byte> Name => _name;

    private readonly ReadOnlySpan<byte> Document => _buffer.AsSpan(_origin, _length);

    /// <summary>Insists that the value is an object, whose members <see cref="NextMember"/> then visits.</summary>
    /// <exception cref="EventReadException">It is something else.</exception>
    public readonly void BeginObject()
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            throw Error("expected an object");
        }
    }

    /// <summary>
    /// Goes to the next member's value, or to the object's end. The value before it has been read or skipped.
    /// </summary>
    /// <returns><see langword="false"/> at the object's end.</returns>
    public bool NextMember()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }
        _nameStart = (int)_json.TokenStartIndex + 1;
        _nameIsEscaped = _json.ValueIsEscaped;
        _name = _nameIsEscaped ? Unescaped() : _json.ValueSpan;
        _json.Read();
        return true;
    }

    /// <summary>Insists that the value is an array, whose elements <see cref="NextElement"/> then visits.</summary>
    /// <exception cref="EventReadException">It is something else.</exception>
    public readonly void BeginArray()
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            throw Error("expected an array");
        }
    }

    /// <summary>Goes to the next element, or to the array's end.</summary>
    /// <returns><see langword="false"/> at the array's end.</returns>
    public bool NextElement() => _json.Read() && _json.TokenType != JsonTokenType.EndArray;

    /// <summary>Passes over the value, whatever it is.</summary>
    public void Skip() => _json.Skip();

    private readonly ReadOnlySpan<byte> Unescaped()
    {
        byte[] name = new byte[_json.ValueSpan.Length];
        return JsonUnescape.TryUnescape(_json.ValueSpan, name, out int length)
            ? name.AsSpan(0, length)
            : throw Error(JsonUnescape.Problem);
    }
}
