using Lambda.Routing.Http;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// What a <c>Content-Type</c> may be (<see href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1">RFC 9110, media type</see>): printable
/// ASCII only, so that no value ends its line and begins another header.
/// </summary>
internal static class MediaTypeSyntax
{
    /// <summary>In characters; a header's value that is longer would be cut.</summary>
    public const int MaxLength = 1024;

    private const string Blanks = " \t";

    /// <summary>Whether a text is a type, a subtype, and parameters if any.</summary>
    public static bool IsMediaType(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(';');
        ReadOnlySpan<char> name = end < 0 ? text : text[..end].TrimEnd(Blanks);
        int slash = name.IndexOf('/');
        if (text.Length > MaxLength || slash < 0 || !HeaderSyntax.IsToken(name[..slash]) || !HeaderSyntax.IsToken(name[(slash + 1)..]))
        {
            return false;
        }
        ReadOnlySpan<char> rest = end < 0 ? default : text[end..];
        while (!rest.IsEmpty)
        {
            if (rest[0] != ';' || !TryTakeParameter(ref rest))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Takes a semicolon and a parameter off, with the blanks around it.</summary>
    private static bool TryTakeParameter(ref ReadOnlySpan<char> rest)
    {
        rest = rest[1..].TrimStart(Blanks);
        int equals = rest.IndexOf('=');
        if (equals < 0 || !HeaderSyntax.IsToken(rest[..equals]))
        {
            return false;
        }
        rest = rest[(equals + 1)..];
        int length = rest is ['"', ..] ? QuotedLength(rest) : TokenLength(rest);
        rest = rest[length..];
        // Blanks stand before another parameter only: the end of a value is no place for them.
        ReadOnlySpan<char> next = rest.TrimStart(Blanks);
        rest = next.IsEmpty ? rest : next;
        return length > 0;
    }

    private static int TokenLength(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAny(';', ' ', '\t');
        length = length < 0 ? text.Length : length;
        return HeaderSyntax.IsToken(text[..length]) ? length : 0;
    }

    /// <summary>The length of a quoted string with its quotes; 0 where it does not end, or holds what may not be quoted.</summary>
    private static int QuotedLength(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                return i + 1;
            }
            // What a backslash quotes is one character of the same kind.
            i += text[i] == '\\' ? 1 : 0;
            if (i == text.Length || text[i] is < ' ' or > '~')
            {
                return 0;
            }
        }
        return 0;
    }
}
