using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.DynamoDb;

/// <summary>A value as DynamoDB writes it: one of these properties says which kind it is and holds it, the others are <see langword="null"/>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_AttributeValue.html">AttributeValue</see>.</remarks>
[EventType]
public sealed partial record AttributeValue
{
    /// <summary>A string (<c>S</c>).</summary>
    [JsonPropertyName("S")]
    public partial string? String { get; init; }

    /// <summary>A number in decimal digits (<c>N</c>), of which there may be 38.</summary>
    [JsonPropertyName("N")]
    public partial string? Number { get; init; }

    /// <summary>Bytes (<c>B</c>), decoded.</summary>
    [JsonPropertyName("B")]
    public ReadOnlyMemory<byte>? Binary { get; init; }

    /// <summary>A Boolean (<c>BOOL</c>).</summary>
    [JsonPropertyName("BOOL")]
    public bool? Boolean { get; init; }

    /// <summary>Null (<c>NULL</c>): <see langword="true"/> for a value that is there and null.</summary>
    [JsonPropertyName("NULL")]
    public bool? Null { get; init; }

    /// <summary>A set of strings (<c>SS</c>).</summary>
    [JsonPropertyName("SS")]
    public IReadOnlyList<string>? StringSet { get; init; }

    /// <summary>A set of numbers (<c>NS</c>), each in decimal digits.</summary>
    [JsonPropertyName("NS")]
    public IReadOnlyList<string>? NumberSet { get; init; }

    /// <summary>A set of bytes (<c>BS</c>), decoded.</summary>
    [JsonPropertyName("BS")]
    public IReadOnlyList<ReadOnlyMemory<byte>>? BinarySet { get; init; }

    /// <summary>A list (<c>L</c>).</summary>
    [JsonPropertyName("L")]
    public IReadOnlyList<AttributeValue>? List { get; init; }

    /// <summary>A map (<c>M</c>).</summary>
    [JsonPropertyName("M")]
    public IReadOnlyDictionary<string, AttributeValue>? Map { get; init; }
}
