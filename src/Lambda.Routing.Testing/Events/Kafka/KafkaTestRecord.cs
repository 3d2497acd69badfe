namespace Lambda.Routing.Testing;

/// <summary>A record for <see cref="KafkaEvents.Batch(ReadOnlySpan{KafkaTestRecord})"/>, where its value alone does not say enough.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Value">The value, not yet in base64; <see langword="null"/> for a tombstone.</param>
public sealed record KafkaTestRecord(string Topic, ReadOnlyMemory<byte>? Value)
{
    /// <summary>The partition's number.</summary>
    public int Partition { get; init; }

    /// <summary>The record's place in its partition; rising with its place in the batch when <see langword="null"/>.</summary>
    public long? Offset { get; init; }

    /// <summary>The key, not yet in base64; <see langword="null"/> for none.</summary>
    public ReadOnlyMemory<byte>? Key { get; init; }

    /// <summary>What the sender attached to the record; a name may appear several times.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The record's time; midday on 1 January 2026, UTC, unless given.</summary>
    public DateTimeOffset Timestamp { get; init; } = TestAccount.Now;
}
