using System.Text;

namespace Lambda.Routing.Http;

/// <summary>Parameters behind a header's value: <c>; name="value"</c> (<see href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6">RFC 9110</see>).</summary>
internal static class HeaderParameters
{
    /// <summary>A parameter's value; <see langword="null"/> when there is none of that name.</summary>
    public static string? Find(string header, string name)
    {
        int at = header.IndexOf(';', StringComparison.Ordinal);
        while (at >= 0 && at < header.Length)
        {
            int start = at + 1;
            int equals = header.AsSpan(start).IndexOfAny('=', ';') + start;
            if (equals < start)
            {
                return null;
            }
            if (header[equals] == ';')
            {
                at = equals;
                continue;
            }
            string value = ReadValue(header, equals + 1, out at);
            if (header.AsSpan(start, equals - start).Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }
        return null;
    }

    private static string ReadValue(string header, int start, out int end)
    {
        while (start < header.Length && header[start] is ' ' or '\t')
        {
            start++;
        }
        if (start < header.Length && header[start] == '"')
        {
            return ReadQuoted(header, start + 1, out end);
        }
        int semicolon = header.IndexOf(';', start);
        end = semicolon < 0 ? header.Length : semicolon;
        return header.AsSpan(start, end - start).Trim().ToString();
    }

    // Old browsers send paths with single backslashes: one stands for itself unless what it stands before could not do without.
    private static string ReadQuoted(string header, int at, out int end)
    {
        var text = new StringBuilder();
        for (; at < header.Length && header[at] != '"'; at++)
        {
            if (header[at] == '\\' && at + 1 < header.Length && header[at + 1] is '"' or '\\')
            {
                at++;
            }
            text.Append(header[at]);
        }
        int semicolon = at < header.Length ? header.IndexOf(';', at) : -1;
        end = semicolon < 0 ? header.Length : semicolon;
        return text.ToString();
    }
}
