using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Kinesis;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records from one shard of a Kinesis data stream, within a tumbling window.</summary>
/// <remarks>
/// The answer to it must carry the window's state: AWS counts one without as a failure. No trigger takes it yet, so that such an
/// event fails instead of running without state.
/// Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">stateful Kinesis Data Streams processing</see>.
/// </remarks>
[EventType]
[Source("kinesis-window")]
[Shape("window {}", "eventSourceARN ~ :kinesis:")]
[Shape("window {}", "Records[0].eventSource = aws:kinesis")]
[Ordered]
public sealed partial record KinesisWindowEvent : IBatchEvent<KinesisWindowEvent, KinesisRecord>
{
    /// <summary>The records, in the order of the shard; there may be none when the window ends.</summary>
    [Records]
    [JsonPropertyName("Records")]
    public IReadOnlyList<KinesisRecord> Records { get; init; } = [];

    /// <summary>The window's bounds.</summary>
    [Discriminator]
    public required KinesisWindow Window { get; init; }

    /// <summary>What the function answered for the window so far; an empty object at its start.</summary>
    public Payload State { get; init; }

    /// <summary>The shard's id.</summary>
    public partial string? ShardId { get; init; }

    /// <summary>The stream's ARN.</summary>
    [Discriminator]
    [JsonPropertyName("eventSourceARN")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>Whether the window ends with this event.</summary>
    public bool IsFinalInvokeForWindow { get; init; }

    /// <summary>Whether the window ends before its time, because its state grew too large.</summary>
    public bool IsWindowTerminatedEarly { get; init; }

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
