namespace Lambda.Routing.Testing;

/// <summary>A record for <see cref="KinesisEvents.Batch(string, ReadOnlySpan{KinesisTestRecord})"/>, where its data alone does not say enough.</summary>
/// <param name="Data">The record's data, not yet in base64.</param>
public sealed record KinesisTestRecord(ReadOnlyMemory<byte> Data)
{
    /// <summary>What the sender distributes records over the shards by.</summary>
    public string PartitionKey { get; init; } = "partition-1";

    /// <summary>The record's place in its shard, in decimal digits; rising with its place in the batch when <see langword="null"/>.</summary>
    public string? SequenceNumber { get; init; }

    /// <summary>When the stream received the record; midday on 1 January 2026, UTC, unless given.</summary>
    public DateTimeOffset ArrivalTimestamp { get; init; } = TestAccount.Now;
}
