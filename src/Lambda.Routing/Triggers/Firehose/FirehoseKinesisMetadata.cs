using Lambda.Routing.Reading;

namespace Lambda.Routing.Firehose;

/// <summary>Where a record stood in the Kinesis data stream that a delivery stream reads.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/kinesis/latest/APIReference/API_Record.html">Record</see>.</remarks>
[EventType]
public sealed partial record FirehoseKinesisMetadata
{
    /// <summary>The shard's id.</summary>
    public partial string? ShardId { get; init; }

    /// <summary>What the sender distributes records over the shards by.</summary>
    public partial string? PartitionKey { get; init; }

    /// <summary>About when the data stream received the record, in UTC.</summary>
    [ReadWith(typeof(ArrivalTime))]
    public DateTimeOffset? ApproximateArrivalTimestamp { get; init; }

    /// <summary>The record's place in its shard, in decimal digits: more than fit in 64 bits.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? SequenceNumber { get; init; }

    /// <summary>The record's place among those that the sender aggregated into one, in decimal digits; empty where it aggregated none.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? SubsequenceNumber { get; init; }
}
