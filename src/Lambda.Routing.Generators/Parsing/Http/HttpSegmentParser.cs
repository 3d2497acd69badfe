using Lambda.Routing.Generators.Models.Http;

namespace Lambda.Routing.Generators.Parsing.Http;

/// <summary>Reads one segment of a path template.</summary>
internal static class HttpSegmentParser
{
    // What RFC 3986 lets stand in a segment without an escape.
    private const string Punctuation = "-._~!$&'()*+,;=:@";

    /// <summary>Adds the segment, or says what is wrong with it.</summary>
    public static string? Read(string text, bool isLast, List<HttpSegmentModel> segments)
    {
        if (text.Length == 0)
        {
            return isLast ? "a path does not end with '/'; requests match with and without one" : "'//' has nothing between its slashes";
        }
        if (text.IndexOf('{') < 0 && text.IndexOf('}') < 0)
        {
            return ReadLiteral(text, segments);
        }
        return text[0] == '{' && text.IndexOf('}') == text.Length - 1 && text.LastIndexOf('{') == 0
            ? ReadParameter(text.Substring(1, text.Length - 2), isLast, segments)
            : $"'{text}' is no parameter: one brace opens it, one closes it, and it fills its segment";
    }

    private static string? ReadLiteral(string text, List<HttpSegmentModel> segments)
    {
        foreach (char character in text)
        {
            if (!IsAsciiLetterOrDigit(character) && Punctuation.IndexOf(character) < 0)
            {
                return $"'{character}' may not stand in a path";
            }
        }
        segments.Add(new HttpSegmentModel(HttpSegmentKind.Literal, text));
        return null;
    }

    private static string? ReadParameter(string text, bool isLast, List<HttpSegmentModel> segments)
    {
        bool catchAll = text.EndsWith("+", StringComparison.Ordinal);
        string name = catchAll ? text.Substring(0, text.Length - 1) : text;
        if (name.Length == 0 || !name.All(character => IsAsciiLetterOrDigit(character) || "._-:".IndexOf(character) >= 0))
        {
            return $"'{{{text}}}' has no name of letters, digits and '._-:'";
        }
        if (catchAll && !isLast)
        {
            return $"'{{{text}}}' takes the rest of the path and must be its last segment";
        }
        if (segments.Any(segment => segment.Kind != HttpSegmentKind.Literal && string.Equals(segment.Text, name, StringComparison.OrdinalIgnoreCase)))
        {
            return $"'{name}' is the name of two parameters";
        }
        segments.Add(new HttpSegmentModel(catchAll ? HttpSegmentKind.CatchAll : HttpSegmentKind.Parameter, name));
        return null;
    }

    private static bool IsAsciiLetterOrDigit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
