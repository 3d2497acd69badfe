using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Triggers;

/// <summary>Compares a document's leaves with everything that can be reached from what was read of it.</summary>
internal static class Leaves
{
    private static readonly decimal MaxSeconds = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>The paths whose values cannot be reached.</summary>
    public static IReadOnlyList<string> Missing(byte[] json, object read, params string[] ignoredNames)
    {
        HashSet<string> reachable = [];
        Collect(read, reachable);
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. Walk(document.RootElement, "")
            .Where(leaf => !ignoredNames.Contains(leaf.Path[(leaf.Path.LastIndexOf('.') + 1)..]))
            .Where(leaf => !Spellings(leaf.Value).Any(reachable.Contains))
            .Select(leaf => leaf.Path)];
    }

    private static IEnumerable<(string Path, JsonElement Value)> Walk(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Walk(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Walk(item, $"{path}[{index}]")),
        JsonValueKind.Null => [],
        _ => [(path, value)],
    };

    private static IEnumerable<string> Spellings(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            yield return value.GetRawText();
            if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number)
                && number >= 0 && number <= MaxSeconds * 1000)
            {
                // Some services write times as seconds since 1970, one of them as milliseconds.
                yield return Text(DateTimeOffset.UnixEpoch.AddTicks((long)(number * TimeSpan.TicksPerSecond / (number > MaxSeconds ? 1000 : 1))));
            }
            yield break;
        }
        string text = value.GetString()!;
        yield return text;
        if (text.StartsWith("s3:", StringComparison.Ordinal))
        {
            yield return text[3..];
        }
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time))
        {
            yield return Text(time);
        }
    }

    private static void Collect(object? value, HashSet<string> found)
    {
        switch (value)
        {
            case null:
                break;
            case string or int or long or double or decimal or bool or DateTimeOffset:
                found.Add(Text(value));
                break;
            case ReadOnlyMemory<byte> bytes:
                found.Add(Convert.ToBase64String(bytes.Span));
                break;
            case Payload { IsMissing: true }:
                break;
            case Payload payload:
                CollectPayload(payload, found);
                break;
            case IEnumerable items:
                foreach (object? item in items)
                {
                    Collect(item, found);
                }
                break;
            default:
                CollectProperties(value, found);
                break;
        }
    }

    private static void CollectPayload(Payload payload, HashSet<string> found)
    {
        try
        {
            found.UnionWith(Walk(payload.GetJson(), "").SelectMany(leaf => Spellings(leaf.Value)));
        }
        catch (PayloadException)
        {
            // A message may be any text or bytes, which are a leaf themselves.
        }
    }

    private static void CollectProperties(object value, HashSet<string> found)
    {
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (property.GetIndexParameters().Length == 0)
            {
                Collect(property.GetValue(value), found);
            }
        }
    }

    private static string Text(object value) => value switch
    {
        DateTimeOffset time => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
