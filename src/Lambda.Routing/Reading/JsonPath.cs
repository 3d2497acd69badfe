using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>
/// Finds the path of a value by its position. Reading keeps no path: an error pays for it by reading the document once
/// more, up to the value.
/// </summary>
internal static class JsonPath
{
    /// <summary>The path of the token at <paramref name="offset"/>: of an object for its end, of a member's value for its name.</summary>
    /// <param name="json">The document.</param>
    /// <param name="offset">The token's position in bytes.</param>
    public static string Find(ReadOnlySpan<byte> json, long offset)
    {
        List<Level> levels = [];
        Utf8JsonReader reader = new(json, EventReader.Options);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    levels.RemoveAt(levels.Count - 1);
                }
                else if (levels is [.., { IsArray: true } level])
                {
                    levels[^1] = level with { Index = level.Index + 1 };
                }
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    levels[^1] = levels[^1] with { Name = Name(ref reader) };
                }
                if (reader.TokenStartIndex >= offset)
                {
                    break;
                }
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    levels.Add(new Level(reader.TokenType == JsonTokenType.StartArray, -1, null));
                }
            }
        }
        catch (JsonException)
        {
            // The path up to the malformed place is the best there is.
        }
        return Format(levels);
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }

    private static string Format(List<Level> levels)
    {
        StringBuilder path = new();
        foreach (Level level in levels)
        {
            if (level.IsArray)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{Math.Max(level.Index, 0)}]");
            }
            else if (level.Name is not null)
            {
                path.Append(path.Length > 0 ? "." : "").Append(level.Name);
            }
        }
        return path.ToString();
    }

    private readonly record struct Level(bool IsArray, int Index, string? Name);
}
