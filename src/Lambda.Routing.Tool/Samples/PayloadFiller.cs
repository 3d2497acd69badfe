using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Samples;

/// <summary>
/// Writes the values that a route's <c>[When]</c>s ask for into the payload, which an event holds as an object, as JSON in a
/// string or as base64 of JSON: the sample shows which.
/// </summary>
internal static class PayloadFiller
{
    public static void Write(JsonNode root, JsonPath path, IReadOnlyList<ManifestWhen> conditions)
    {
        // Attributes stand beside the payload, not in it.
        List<ManifestWhen> inPayload = [.. conditions.Where(when => !when.Path.Contains(':') && when.Values.Count > 0)];
        if (inPayload.Count == 0)
        {
            return;
        }
        JsonNode? existing = path.Get(root);
        if (existing is JsonObject inPlace)
        {
            Write(inPlace, inPayload);
            return;
        }
        string? text = existing is JsonValue value && value.TryGetValue(out string? found) ? found : null;
        if (text is not null && TryParse(text) is null && Decode(text) is { } decoded && TryParse(decoded) is { } inBase64)
        {
            Write(inBase64, inPayload);
            path.Set(root, Convert.ToBase64String(Encoding.UTF8.GetBytes(inBase64.ToJsonString())));
            return;
        }
        JsonObject payload = text is null ? [] : TryParse(text) ?? [];
        Write(payload, inPayload);
        path.Set(root, payload.ToJsonString());
    }

    private static void Write(JsonObject payload, IEnumerable<ManifestWhen> conditions)
    {
        foreach (ManifestWhen when in conditions)
        {
            JsonPath.Parse(when.Path).Set(payload, when.Values[0]);
        }
    }

    private static JsonObject? TryParse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Decode(string text)
    {
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int count) ? Encoding.UTF8.GetString(bytes, 0, count) : null;
    }
}
