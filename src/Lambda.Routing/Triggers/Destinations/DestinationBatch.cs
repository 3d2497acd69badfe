using Lambda.Routing.Reading;

namespace Lambda.Routing.Destinations;

/// <summary>The records of a stream that were given up. Their data must be fetched from the stream, before it expires there.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html">Retain discarded batch records</see>.</remarks>
[EventType]
public sealed partial record DestinationBatch
{
    /// <summary>When the first record arrived, about.</summary>
    public DateTimeOffset? ApproximateArrivalOfFirstRecord { get; init; }

    /// <summary>When the last record arrived, about.</summary>
    public DateTimeOffset? ApproximateArrivalOfLastRecord { get; init; }

    /// <summary>How many records it is.</summary>
    public int? BatchSize { get; init; }

    /// <summary>The last record's sequence number.</summary>
    public partial string? EndSequenceNumber { get; init; }

    /// <summary>The shard's id.</summary>
    public partial string? ShardId { get; init; }

    /// <summary>The first record's sequence number.</summary>
    public partial string? StartSequenceNumber { get; init; }

    /// <summary>The stream's ARN.</summary>
    public partial string? StreamArn { get; init; }
}
