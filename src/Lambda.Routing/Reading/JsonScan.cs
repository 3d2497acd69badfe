using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>Looks for one value in JSON without reading the rest into anything.</summary>
internal static class JsonScan
{
    /// <summary>The value at a path of the first JSON value in some bytes; <see langword="null"/> when there is none, or no JSON.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="path">Names with dots between; empty for nothing at all.</param>
    public static string? TryFind(ReadOnlySpan<byte> json, string path)
    {
        if (path.Length == 0)
        {
            return null;
        }
        try
        {
            Utf8JsonReader reader = new(json, EventReader.Options);
            return reader.Read() ? Find(ref reader, path) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// The value at a path as text: a string's content, a number or a Boolean as it is written; <see langword="null"/> when
    /// there is none. The last of several members with one name counts, as it does for a deserialiser.
    /// </summary>
    /// <param name="reader">On the value's first token; on its last one afterwards.</param>
    /// <param name="path">Names with dots between; a dot that belongs to a name is written <c>\.</c>.</param>
    public static string? Find(ref Utf8JsonReader reader, ReadOnlySpan<char> path)
    {
        if (path.IsEmpty)
        {
            return ScalarText(ref reader);
        }
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }
        string name = NextName(path, out ReadOnlySpan<char> rest);
        string? found = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool matches = reader.ValueTextEquals(name);
            reader.Read();
            if (matches)
            {
                found = Find(ref reader, rest);
            }
            else
            {
                reader.Skip();
            }
        }
        return found;
    }

    private static string? ScalarText(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    private static string NextName(ReadOnlySpan<char> path, out ReadOnlySpan<char> rest)
    {
        int end = 0;
        while (end < path.Length && path[end] != '.')
        {
            end += path[end] == '\\' && end + 1 < path.Length ? 2 : 1;
        }
        rest = end < path.Length ? path[(end + 1)..] : default;
        return path[..end].ToString().Replace("\\.", ".", StringComparison.Ordinal);
    }
}
