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
        EncodedDocument? encoded = EncodedDocument.Open(existing);
        if (encoded?.Root is JsonObject inString)
        {
            Write(inString, inPayload);
            path.Set(root, encoded.Close());
            return;
        }
        JsonObject payload = [];
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
}
