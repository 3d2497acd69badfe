using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.DynamoDb;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records from one shard of a DynamoDB stream, within a tumbling window.</summary>
/// <remarks>
/// The answer to it must carry the window's state: AWS counts one without as a failure. No trigger takes it yet, so that such an
/// event fails instead of running without state.
/// Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-windows.html">stateful DynamoDB processing</see>.
/// </remarks>
[EventType]
[Source("dynamodb")]
[Shape("window {}", "eventSourceARN ~ :dynamodb:")]
[Shape("window {}", "Records[0].eventSource = aws:dynamodb")]
[Ordered]
public sealed partial record DynamoDbWindowEvent : IBatchEvent<DynamoDbWindowEvent, DynamoDbRecord>
{
    /// <summary>The records, in the order of the shard; there may be none when the window ends.</summary>
    [Records]
    [JsonPropertyName("Records")]
    public IReadOnlyList<DynamoDbRecord> Records { get; init; } = [];

    /// <summary>The window's bounds.</summary>
    [Discriminator]
    public required DynamoDbWindow Window { get; init; }

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
    public static string IdentifierPath => DynamoDbEvent.IdentifierPath;

    /// <inheritdoc/>
    public static string? GetIdentifier(DynamoDbRecord record) => DynamoDbEvent.GetIdentifier(record);

    /// <inheritdoc/>
    public static string? GetSourceArn(DynamoDbWindowEvent @event, DynamoDbRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.EventSourceArn;
    }
}
