namespace Lambda.Routing.Testing;

/// <summary>A record for <see cref="KinesisEvents.Batch(string, ReadOnlySpan{KinesisTestRecord})"/>, where its data alone does not say enough.</summary>
/// <param name="Data">The record's data, not yet in base64.</param>
public sealed record KinesisTestRecord(ReadOnlyMemory<byte> Data)
{
    /// <summary>What the sender distributes records over the shards by.</summary>
    public string PartitionKey { get; init; } = "partition-1";

    /// <summary>What the sender chose the shard by instead of the partition key; only records of an aggregate tell it.</summary>
    public string? ExplicitHashKey { get; init; }

    /// <summary>The record's place in its shard, in decimal digits; rising with its place in the batch when <see langword="null"/>.</summary>
    public string? SequenceNumber { get; init; }

    /// <summary>When the stream received the record; midday on 1 January 2026, UTC, unless given.</summary>
    public DateTimeOffset ArrivalTimestamp { get; init; } = TestAccount.Now;

    /// <summary>
    /// One record that holds several, as the
    /// <see href="https://docs.aws.amazon.com/streams/latest/dev/kinesis-kpl-concepts.html">Kinesis Producer Library</see> packs them.
    /// </summary>
    /// <param name="records">What it holds: partition key, explicit hash key and data of each count.</param>
    public static KinesisTestRecord Aggregate(params ReadOnlySpan<KinesisTestRecord> records) => new(KinesisAggregateWriter.Write(records)) { PartitionKey = "a" };
}
