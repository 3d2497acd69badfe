using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Kinesis;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records from one shard of a Kinesis data stream.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html">Using Lambda with Amazon Kinesis Data Streams</see>.</remarks>
[EventType]
[Source("kinesis", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.KinesisEvents.KinesisEvent")]
[Shape("Records[0].eventSource = aws:kinesis", "!window")]
[Shape("Records[0].kinesis {}", "!Records[0].eventSource", "!window")]
[Ordered]
public sealed partial record KinesisEvent : IBatchEvent<KinesisEvent, KinesisRecord>
{
    /// <summary>The records, in the order of the shard; for an aggregate of the Kinesis Producer Library, those that it holds.</summary>
    [Records]
    [JsonPropertyName("Records")]
    public required IReadOnlyList<KinesisRecord> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.Checkpoint;

    /// <inheritdoc/>
    public static string IdentifierPath => "kinesis.sequenceNumber";

    /// <inheritdoc/>
    public static string? GetIdentifier(KinesisRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Kinesis.SequenceNumber;
    }

    /// <summary>The records of an aggregate of the Kinesis Producer Library; <see langword="null"/> for any other record.</summary>
    /// <param name="record">A record as the event has it.</param>
    public static IReadOnlyList<KinesisRecord>? OpenRecord(KinesisRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return KinesisAggregate.Open(record);
    }

    /// <inheritdoc/>
    public static string? GetSourceArn(KinesisEvent @event, KinesisRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.EventSourceArn;
    }

    /// <summary>The partition key: records of one key are handled in order also where several are handled at once.</summary>
    /// <param name="record">The record.</param>
    public static string? GetParallelKey(KinesisRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Kinesis.PartitionKey;
    }

    /// <inheritdoc/>
    public static string? MessagingSystem => "aws.kinesis";

    /// <inheritdoc/>
    public static string? GetDestination(KinesisRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.StreamName;
    }
}
