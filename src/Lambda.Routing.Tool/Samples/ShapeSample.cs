using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Samples;

/// <summary>Makes an event of the shape that a route declares, since no library has a sample of the user's own JSON.</summary>
internal static class ShapeSample
{
    private const string SomeText = "sample";

    public static byte[] Make(ManifestShape shape)
    {
        if (shape.Input is { } input)
        {
            return Encoding.UTF8.GetBytes(input);
        }
        JsonNode? root = null;
        // What stands inside a value makes it what it must be, so a value is made only where nothing was made before.
        foreach (ManifestFact fact in shape.Facts.Where(fact => !fact.Not).OrderByDescending(fact => fact.Path.Length))
        {
            root = JsonPath.Parse(fact.Path).Make(root, Value(fact));
        }
        return Encoding.UTF8.GetBytes((root ?? new JsonObject()).ToJsonString());
    }

    private static JsonNode Value(ManifestFact fact) => fact.Test switch
    {
        "object" => new JsonObject(),
        "array" => new JsonArray(),
        _ when fact.Values.Count > 0 => fact.Values[0],
        _ => SomeText,
    };
}
