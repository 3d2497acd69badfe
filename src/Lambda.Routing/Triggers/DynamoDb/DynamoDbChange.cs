using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.DynamoDb;

/// <summary>The change of one item of a table.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_StreamRecord.html">StreamRecord</see>.</remarks>
[EventType]
public sealed partial record DynamoDbChange
{
    /// <summary>About when the item changed, in UTC.</summary>
    [JsonPropertyName("ApproximateCreationDateTime")]
    [ReadWith(typeof(UnixSeconds))]
    public DateTimeOffset? ApproximateCreationDateTime { get; init; }

    /// <summary>The item's primary key.</summary>
    [JsonPropertyName("Keys")]
    public IReadOnlyDictionary<string, AttributeValue> Keys { get; init; } = ReadOnlyDictionary<string, AttributeValue>.Empty;

    /// <summary>The item after the change; empty where it was removed, or where the stream does not carry it.</summary>
    [JsonPropertyName("NewImage")]
    public IReadOnlyDictionary<string, AttributeValue> NewImage { get; init; } = ReadOnlyDictionary<string, AttributeValue>.Empty;

    /// <summary>The item before the change; empty where it was inserted, or where the stream does not carry it.</summary>
    [JsonPropertyName("OldImage")]
    public IReadOnlyDictionary<string, AttributeValue> OldImage { get; init; } = ReadOnlyDictionary<string, AttributeValue>.Empty;

    /// <summary>The record's place in its shard, in decimal digits: more than fit in 64 bits.</summary>
    [JsonPropertyName("SequenceNumber")]
    public partial string? SequenceNumber { get; init; }

    /// <summary>The size of the change in bytes.</summary>
    [JsonPropertyName("SizeBytes")]
    public long? SizeBytes { get; init; }

    /// <summary>What the stream carries: <c>KEYS_ONLY</c>, <c>NEW_IMAGE</c>, <c>OLD_IMAGE</c>, <c>NEW_AND_OLD_IMAGES</c>.</summary>
    [JsonPropertyName("StreamViewType")]
    public partial string? StreamViewType { get; init; }
}
