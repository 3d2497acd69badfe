namespace Lambda.Routing.Http;

/// <summary>Header values that are lists (<see href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1">RFC 9110, lists</see>).</summary>
internal static class HeaderList
{
    /// <summary>The elements: divided at commas outside quoted strings, trimmed, without empty ones.</summary>
    public static List<string> Split(string value)
    {
        List<string> parts = [];
        bool quoted = false;
        int start = 0;
        for (int i = 0; i <= value.Length; i++)
        {
            if (i == value.Length || (value[i] == ',' && !quoted))
            {
                Add(parts, value.AsSpan(start, i - start).Trim());
                start = i + 1;
            }
            else if (quoted && value[i] == '\\' && i + 1 < value.Length)
            {
                i++;
            }
            else if (value[i] == '"')
            {
                quoted = !quoted;
            }
        }
        return parts;
    }

    private static void Add(List<string> parts, ReadOnlySpan<char> part)
    {
        if (!part.IsEmpty)
        {
            parts.Add(part.ToString());
        }
    }
}
