using System.Text;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>Puts the members of every object into another order.</summary>
internal sealed class MemberShuffle(int seed)
{
    private readonly Random _random = new(seed);

    public byte[] Shuffle(byte[] json) => Encoding.UTF8.GetBytes(Shuffle(JsonNode.Parse(json))?.ToJsonString() ?? "null");

    private JsonNode? Shuffle(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(Shuffled(members).Select(m => KeyValuePair.Create(m.Key, Shuffle(m.Value)))),
        JsonArray elements => new JsonArray([.. elements.Select(Shuffle)]),
        _ => node?.DeepClone(),
    };

    private KeyValuePair<string, JsonNode?>[] Shuffled(JsonObject members)
    {
        KeyValuePair<string, JsonNode?>[] shuffled = [.. members];
        _random.Shuffle(shuffled);
        return shuffled;
    }
}
