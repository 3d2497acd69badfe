using Lambda.Routing.Reading;

namespace Lambda.Routing.Firehose;

/// <summary>Where a record stood in the topic of Amazon MSK that a delivery stream reads.</summary>
[EventType]
public sealed partial record FirehoseMskMetadata
{
    /// <summary>The record's place in its partition, in decimal digits.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Offset { get; init; }

    /// <summary>The partition's number, in decimal digits.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? PartitionId { get; init; }

    /// <summary>About when the topic received the record, in UTC.</summary>
    [ReadWith(typeof(ArrivalTime))]
    public DateTimeOffset? ApproximateArrivalTimestamp { get; init; }
}
