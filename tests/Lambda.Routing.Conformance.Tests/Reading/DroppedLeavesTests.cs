using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Conformance.Tests.Reading;

/// <summary>The walk over both sides does find what is dropped.</summary>
public sealed class DroppedLeavesTests
{
    [Theory]
    [MemberData(nameof(Cases.ShapedSources), MemberType = typeof(Cases))]
    public void A_member_that_no_property_reads_is_found(string source)
    {
        Type type = Cases.Type(source);
        JsonNode document = JsonNode.Parse(SourceSample.Read(type))!;
        JsonObject known = document as JsonObject ?? document[0]!.AsObject();
        known["neverHeardOf"] = "dropped";
        byte[] json = Encoding.UTF8.GetBytes(document.ToJsonString());

        string[] dropped = KeepsAll(type) ? [] : [document is JsonArray ? "[0].neverHeardOf" : "neverHeardOf"];
        Assert.Equal(dropped, DroppedLeaves.Find(SourceSample.NameOf(type), json, TypedEvent.Read(type, json)));
    }

    [Theory]
    [InlineData("""{"a":1,"b":2}""", "b")]
    [InlineData("""{"a":1,"text":"b"}""", "")]
    [InlineData("""{"a":"1"}""", "")]
    [InlineData("""{"text":"other"}""", "text")]
    [InlineData("""{"swapped":1}""", "swapped")]
    [InlineData("""{"at":0.5,"when":"2026-01-01T02:00:00+02:00"}""", "at")]
    [InlineData("""{"at":1767225600000}""", "")]
    [InlineData("""{"at":1767225600}""", "")]
    [InlineData("""{"inner":"{\"a\":1}","when":null}""", "")]
    [InlineData("""{"inner":"{\"a\":3}"}""", "inner")]
    [InlineData("""{"bytes":[-1,0,127]}""", "")]
    [InlineData("""{"bytes":[-1,0,126]}""", "bytes[0] bytes[1] bytes[2]")]
    [InlineData("""{"map":{"k":"v"}}""", "")]
    [InlineData("""{"map":{"k":"w"}}""", "map.k")]
    public void A_value_counts_under_its_members_name_however_it_is_spelled(string json, string dropped)
    {
        DateTimeOffset time = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var read = new { A = 1, Text = "b", At = time, When = time, Bytes = new ReadOnlyMemory<byte>([255, 0, 127]), Map = new Dictionary<string, string> { ["k"] = "v" } };

        Assert.Equal(dropped, string.Join(' ', DroppedLeaves.Find("test", Encoding.UTF8.GetBytes(json), read)));
    }

    /// <summary>An event whose form its sender chose, or whose records' form, has all of it as JSON.</summary>
    private static bool KeepsAll(Type type) =>
        type.GetProperty(nameof(JsonEvent.Json))?.PropertyType == typeof(JsonElement)
        || type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IBatchEvent<,>) && KeepsAll(face.GenericTypeArguments[1]));
}
