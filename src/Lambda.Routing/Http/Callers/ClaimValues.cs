using System.Text.Json;

namespace Lambda.Routing.Http;

/// <summary>Takes a claim that is a list apart. Each service that verifies tokens makes one text of a list, and each another one.</summary>
internal static class ClaimValues
{
    /// <param name="name">The claim's name.</param>
    /// <param name="text">The claim as the service sent it.</param>
    public static IReadOnlyList<string> Split(string name, string text)
    {
        if (text is ['[', .., ']'])
        {
            // An authorizer's own context is JSON; of a token, an HTTP API makes [a b].
            return ReadJson(text) is { } values ? values : Words(text[1..^1]);
        }
        // A REST API makes a,b of a list. Scopes are one text in the token already (RFC 8693, section 4.2).
        return name is "scope" or "scp" ? Words(text) : text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static List<string>? ReadJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            List<string> values = [];
            foreach (JsonElement element in json.RootElement.EnumerateArray())
            {
                if (HttpCaller.TextOf(element) is { } value)
                {
                    values.Add(value);
                }
            }
            return values;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
