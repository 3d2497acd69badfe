using System.Text.Json;

namespace Lambda.Routing.Conformance.Tests.Reading;

/// <summary>A value of a document that holds no other: where it stands, the nearest member's name, and the array that it is an element of.</summary>
internal sealed record Leaf(string Path, string Name, JsonElement Value, JsonElement? Array = null)
{
    /// <summary>All leaves but <c>null</c>, which counts as absent.</summary>
    public static IEnumerable<Leaf> In(JsonElement value, string path = "", string name = "", JsonElement? array = null) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => In(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => In(item, $"{path}[{index}]", name, value)),
        JsonValueKind.Null => [],
        _ => [new Leaf(path, name, value, array)],
    };
}
