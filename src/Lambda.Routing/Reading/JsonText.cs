using System.Text;

namespace Lambda.Routing.Reading;

/// <summary>
/// A JSON string that is decoded when it is first asked for: until then it is a slice of the event's bytes. Generated code
/// keeps one behind every <c>partial string</c> property; user code sees the property, which is an ordinary string.
/// </summary>
/// <remarks>A mutable struct: hold it in a field that is not <c>readonly</c>, or it is decoded at each access.</remarks>
public struct JsonText : IEquatable<JsonText>
{
    // Either the decoded string, or the bytes that hold it. The owner is replaced in one write, and a string makes the
    // other two fields meaningless, so two threads that decode at once both end with a valid text.
    private object? _owner;
    private readonly int _start;
    private readonly int _length;

    private JsonText(object? owner, int start, int length)
    {
        _owner = owner;
        _start = start;
        _length = length;
    }

    /// <summary>Whether there is no text at all.</summary>
    public readonly bool IsNull => _owner is null;

    /// <summary>The text.</summary>
    /// <exception cref="EventReadException">An escape sequence in it stands for no character.</exception>
    public string? Value
    {
        get
        {
            if (_owner is string text)
            {
                return text;
            }
            if (_owner is not byte[] bytes)
            {
                return null;
            }
            string decoded = Decode(bytes);
            _owner = decoded;
            return decoded;
        }
    }

    /// <summary>A text that is already there.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator JsonText(string? text) => new(text, 0, 0);

    /// <summary>A text that is already there.</summary>
    /// <param name="text">The text.</param>
    public static JsonText FromString(string? text) => text;

    /// <summary>A slice between the quotes of a JSON string, escapes and all.</summary>
    internal static JsonText FromSlice(byte[] bytes, int start, int length, bool isEscaped) =>
        new(bytes, start, isEscaped ? ~length : length);

    internal readonly bool IsEscaped => _length < 0;

    /// <summary>The bytes between the quotes, escapes and all; empty with <see langword="false"/> when the text is a decoded string or none.</summary>
    internal readonly bool TryGetSlice(out ReadOnlyMemory<byte> slice)
    {
        if (_owner is byte[] bytes)
        {
            slice = bytes.AsMemory(_start, Length);
            return true;
        }
        slice = default;
        return false;
    }

    /// <summary>The text in UTF-8: a slice of the event where it has no escapes.</summary>
    /// <exception cref="EventReadException">An escape sequence in it stands for no character.</exception>
    internal readonly ReadOnlyMemory<byte> ToUtf8() => TryGetUtf8(out ReadOnlyMemory<byte> utf8) ? utf8 : throw Broken();

    /// <summary>The same; <see langword="false"/> where an escape sequence stands for no character.</summary>
    internal readonly bool TryGetUtf8(out ReadOnlyMemory<byte> utf8)
    {
        if (!TryGetSlice(out utf8))
        {
            utf8 = Encoding.UTF8.GetBytes(Text() ?? "");
            return true;
        }
        if (!IsEscaped)
        {
            return true;
        }
        byte[] decoded = new byte[utf8.Length];
        bool isText = JsonUnescape.TryUnescape(utf8.Span, decoded, out int length);
        utf8 = decoded.AsMemory(0, length);
        return isText;
    }

    /// <summary>Whether the text equals <paramref name="utf8"/>, without decoding it where it has no escapes.</summary>
    internal readonly bool EqualsUtf8(ReadOnlySpan<byte> utf8) => _owner switch
    {
        byte[] bytes when !IsEscaped => bytes.AsSpan(_start, Length).SequenceEqual(utf8),
        byte[] bytes => Decode(bytes) == Encoding.UTF8.GetString(utf8),
        string text => text == Encoding.UTF8.GetString(utf8),
        _ => false,
    };

    /// <inheritdoc/>
    public readonly bool Equals(JsonText other)
    {
        if (_owner is byte[] mine && other._owner is byte[] theirs && !IsEscaped && !other.IsEscaped)
        {
            return mine.AsSpan(_start, Length).SequenceEqual(theirs.AsSpan(other._start, other.Length));
        }
        return (_owner, other._owner) switch
        {
            (byte[] bytes, string text) when !IsEscaped => IsText(bytes.AsSpan(_start, Length), text),
            (string text, byte[] bytes) when !other.IsEscaped => IsText(bytes.AsSpan(other._start, other.Length), text),
            _ => Text() == other.Text(),
        };
    }

    /// <inheritdoc/>
    public readonly override bool Equals(object? obj) => obj is JsonText other && Equals(other);

    /// <inheritdoc/>
    public readonly override int GetHashCode() => string.GetHashCode(Text(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public readonly override string ToString() => Text() ?? "";

    /// <summary>Whether two texts have the same content.</summary>
    public static bool operator ==(JsonText left, JsonText right) => left.Equals(right);

    /// <summary>Whether two texts differ in content.</summary>
    public static bool operator !=(JsonText left, JsonText right) => !left.Equals(right);

    // As many bytes as characters are ASCII, and no text has fewer.
    private static bool IsText(ReadOnlySpan<byte> utf8, string text) => utf8.Length == text.Length
        ? Ascii.Equals(utf8, text)
        : utf8.Length > text.Length && !Ascii.IsValid(text) && Encoding.UTF8.GetString(utf8) == text;

    private readonly int Length => _length < 0 ? ~_length : _length;

    private readonly EventReadException Broken() => new("", $"{JsonUnescape.Problem} at byte {_start}", _start);

    private readonly string? Text() => _owner is byte[] bytes ? Decode(bytes) : _owner as string;

    private readonly string Decode(byte[] bytes)
    {
        ReadOnlySpan<byte> slice = bytes.AsSpan(_start, Length);
        return IsEscaped ? JsonUnescape.ToText(slice) ?? throw Broken() : Encoding.UTF8.GetString(slice);
    }
}
