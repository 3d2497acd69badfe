using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Reading;

/// <summary>Event types as a third party declares them: every kind of property.</summary>
[EventType]
internal sealed partial record Everything
{
    public partial string? Lazy { get; init; }

    public string? Eager { get; init; }

    public int? Small { get; init; }

    public long Big { get; init; } = 7;

    public double? Real { get; init; }

    public decimal? Exact { get; init; }

    public bool? Flag { get; init; }

    public DateTimeOffset? Time { get; init; }

    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? Epoch { get; init; }

    public ReadOnlyMemory<byte>? Bytes { get; init; }

    public JsonElement? Any { get; init; }

    public Payload Detail { get; init; }

    public Inner? Inner { get; init; }

    public IReadOnlyList<Inner> List { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<int>> Nested { get; init; } = [];

    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, Inner> Inners { get; init; } = new Dictionary<string, Inner>();
}

[EventType]
internal sealed partial record Inner
{
    public required partial string Name { get; init; }

    public required int Size { get; init; }
}

[EventType]
internal sealed partial record Batch : IBatchEvent<Batch, Item>
{
    [Records]
    [JsonPropertyName("items")]
    public required IReadOnlyList<Item> Records { get; init; }

    public static BatchContract Contract => BatchContract.ItemFailures;

    public static string IdentifierPath => "ids.number";

    public static string? GetIdentifier(Item record) => null;
}

[EventType]
internal sealed partial record Item
{
    [Discriminator]
    public partial string? Kind { get; init; }

    public required int Size { get; init; }
}
