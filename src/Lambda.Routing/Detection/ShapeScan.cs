using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Detection;

/// <summary>How generated code moves through an event to recognise it: one forward pass that ends with the decision.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ShapeScan
{
    /// <summary>How many bytes an escape takes at most for one: <c>\u0065</c>.</summary>
    public const int EscapedSize = 6;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>A reader before the event's first token, behind a byte order mark if there is one.</summary>
    /// <param name="json">The event.</param>
    public static Utf8JsonReader Open(ReadOnlySpan<byte> json) =>
        new(json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json, EventReader.Options);

    /// <summary>Reads what is left when nothing decided: an event that no source takes has to be JSON to its end.</summary>
    /// <param name="reader">The reader, on the last token of the document.</param>
    /// <exception cref="JsonException">Something follows.</exception>
    public static void Finish(ref Utf8JsonReader reader) => reader.Read();

    /// <summary>Moves to the next member's name, or to the object's end.</summary>
    /// <param name="reader">The reader, on the object's start or on the last token of a member.</param>
    /// <returns>Whether there is a member.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextMember(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>The name of the member that the reader stands on, unescaped.</summary>
    /// <param name="reader">The reader, on a name.</param>
    /// <param name="scratch">Room for the longest name that matters, escaped in full.</param>
    /// <returns>Empty when the name cannot be one that matters.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> MemberName(in Utf8JsonReader reader, Span<byte> scratch) =>
        reader.ValueIsEscaped ? EscapedText.CopyName(in reader, scratch) : reader.ValueSpan;

    /// <summary>Moves from a member's name to its value.</summary>
    /// <param name="reader">The reader, on the name.</param>
    /// <param name="isKnown">Whether the object had a member of this name before.</param>
    /// <param name="path">The member's path.</param>
    /// <exception cref="EventReadException">
    /// A member that tells the sources apart stands twice: readers of JSON disagree about which counts.
    /// </exception>
    public static void EnterMember(ref Utf8JsonReader reader, bool isKnown, string path)
    {
        if (isKnown)
        {
            throw new EventReadException(path, "duplicated discriminator", reader.TokenStartIndex);
        }
        reader.Read();
    }

    /// <summary>Moves to the last token of the value that the reader stands on, or whose name it stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns><see langword="false"/>: what is skipped decides nothing.</returns>
    public static bool Skip(ref Utf8JsonReader reader)
    {
        reader.Skip();
        return false;
    }

    /// <summary>Moves from an array's start to its first element, or to its end.</summary>
    /// <param name="reader">The reader, on the array's start.</param>
    /// <returns>Whether there is an element.</returns>
    public static bool FirstElement(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Moves from the last token of an array's first element to the array's end.</summary>
    /// <param name="reader">The reader.</param>
    public static void SkipElements(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Skip();
        }
    }

    /// <summary>Whether the value is a string equal to <paramref name="text"/>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="text">The text as UTF-8.</param>
    public static bool TextEquals(in Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        reader.TokenType == JsonTokenType.String
        && (reader.ValueIsEscaped ? EscapedText.Equals(in reader, text) : reader.ValueSpan.SequenceEqual(text));

    /// <summary>Whether the value is a string that contains <paramref name="text"/>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="text">The text as UTF-8.</param>
    public static bool TextContains(in Utf8JsonReader reader, ReadOnlySpan<byte> text) =>
        reader.TokenType == JsonTokenType.String
        && (reader.ValueIsEscaped ? EscapedText.Contains(in reader, text) : reader.ValueSpan.IndexOf(text) >= 0);

    /// <summary>The failure of an event that is no JSON.</summary>
    /// <param name="reader">The reader, where it gave up.</param>
    public static Exception Malformed(in Utf8JsonReader reader) => EventReadException.Malformed(reader.BytesConsumed);
}
