using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Kinesis;

/// <summary>A record as its sender put it into a stream.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_Record.html">Record</see>.</remarks>
[EventType]
public sealed partial record KinesisData
{
    /// <summary>The version of the record's form: <c>1.0</c>.</summary>
    public partial string? KinesisSchemaVersion { get; init; }

    /// <summary>What the sender distributes records over the shards by.</summary>
    public partial string? PartitionKey { get; init; }

    /// <summary>The record's place in its shard, in decimal digits: more than fit in 64 bits.</summary>
    public partial string? SequenceNumber { get; init; }

    /// <summary>The place of a record among those of its aggregate, from 0; <see langword="null"/> for a record that came alone.</summary>
    [JsonIgnore]
    public long? SubSequenceNumber { get; init; }

    /// <summary>What the sender chose the shard by instead of the partition key, of a record that came in an aggregate; <see langword="null"/> for nothing.</summary>
    [JsonIgnore]
    public string? ExplicitHashKey { get; init; }

    /// <summary>The data, decoded.</summary>
    public required ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>About when the stream received the record, in UTC.</summary>
    [ReadWith(typeof(UnixSeconds))]
    public DateTimeOffset? ApproximateArrivalTimestamp { get; init; }

    /// <summary>How the stream keeps the record encrypted: <c>NONE</c>, <c>KMS</c>.</summary>
    public partial string? EncryptionType { get; init; }
}
