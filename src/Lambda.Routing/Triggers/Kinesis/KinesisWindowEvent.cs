using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records from one shard of a Kinesis data stream, within a tumbling window.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">stateful Kinesis Data Streams processing</see>.</remarks>
[EventType]
[Source("kinesis-window", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.KinesisEvents.KinesisTimeWindowEvent")]
[Shape("window {}", "eventSourceARN ~ :kinesis:")]
[Shape("window {}", "Records[0].eventSource = aws:kinesis")]
[Ordered]
public sealed partial record KinesisWindowEvent : TimeWindowEvent, IBatchEvent<KinesisWindowEvent, KinesisRecord>
{
    /// <summary>The records, in the order of the shard; there may be none when the window ends.</summary>
    [Records]
    [JsonPropertyName("Records")]
    public IReadOnlyList<KinesisRecord> Records { get; init; } = [];

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.Checkpoint;

    /// <inheritdoc/>
    public static string IdentifierPath => KinesisEvent.IdentifierPath;

    /// <inheritdoc/>
    public static string? GetIdentifier(KinesisRecord record) => KinesisEvent.GetIdentifier(record);

    /// <inheritdoc cref="KinesisEvent.OpenRecord"/>
    public static IReadOnlyList<KinesisRecord>? OpenRecord(KinesisRecord record) => KinesisEvent.OpenRecord(record);

    /// <inheritdoc/>
    public static string? GetSourceArn(KinesisWindowEvent @event, KinesisRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.EventSourceArn;
    }
}
