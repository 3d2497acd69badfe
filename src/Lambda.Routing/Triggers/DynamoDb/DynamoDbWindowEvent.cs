using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records from one shard of a DynamoDB stream, within a tumbling window.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-windows.html">stateful DynamoDB processing</see>.</remarks>
[EventType]
[Source("dynamodb", Trigger = FunctionTrigger.DataSource)]
[AwsEventClass("Amazon.Lambda.DynamoDBEvents.DynamoDBTimeWindowEvent")]
[Shape("window {}", "eventSourceARN ~ :dynamodb:")]
[Shape("window {}", "Records[0].eventSource = aws:dynamodb")]
[Ordered]
public sealed partial record DynamoDbWindowEvent : TimeWindowEvent, IBatchEvent<DynamoDbWindowEvent, DynamoDbRecord>
{
    /// <summary>The records, in the order of the shard; there may be none when the window ends.</summary>
    [Records]
    [JsonPropertyName("Records")]
    public IReadOnlyList<DynamoDbRecord> Records { get; init; } = [];

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
