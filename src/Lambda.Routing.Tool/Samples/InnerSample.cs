using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Samples;

/// <summary>Puts the sample of an inner event into the payloads of an outer one's records, encoded as those are.</summary>
internal static class InnerSample
{
    /// <summary>The sample with the inner one; as it is where none is wanted, or the inner sources have none.</summary>
    public static byte[] Put(byte[] sample, ManifestInner? inner, SampleFinder finder)
    {
        if (inner is not { Path: { } path } || inner.Sources.Select(source => finder.Find(source)).FirstOrDefault(found => found is not null) is not { } document)
        {
            return sample;
        }
        JsonNode root = JsonNode.Parse(sample)!;
        foreach (JsonPath payload in JsonPath.Parse(path).ForEachRecord(root))
        {
            JsonNode content = JsonNode.Parse(document)!;
            JsonNode value = payload.Get(root) is JsonValue text ? EncodedDocument.Encode(content, text) : content;
            payload.Set(root, value);
        }
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }
}
