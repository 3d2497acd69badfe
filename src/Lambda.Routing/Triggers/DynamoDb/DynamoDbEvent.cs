using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.DynamoDb;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records from one shard of a DynamoDB stream.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html">Using Lambda with Amazon DynamoDB</see>.</remarks>
[EventType]
[Source("dynamodb", Trigger = FunctionTrigger.DataSource)]
[AwsEventClass("Amazon.Lambda.DynamoDBEvents.DynamoDBEvent")]
[Shape("Records[0].eventSource = aws:dynamodb", "!window")]
[Shape("Records[0].dynamodb {}", "!Records[0].eventSource", "!window")]
[Ordered]
[DocumentedValues(nameof(DynamoDbRecord.EventName), "INSERT", "MODIFY", "REMOVE")]
public sealed partial record DynamoDbEvent : IBatchEvent<DynamoDbEvent, DynamoDbRecord>
{
    /// <summary>The records, in the order of the shard.</summary>
    [Records]
    [JsonPropertyName("Records")]
    public required IReadOnlyList<DynamoDbRecord> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.Checkpoint;

    /// <inheritdoc/>
    public static string IdentifierPath => "dynamodb.SequenceNumber";

    /// <inheritdoc/>
    public static string? GetIdentifier(DynamoDbRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.SequenceNumber;
    }

    /// <inheritdoc/>
    public static string? GetSourceArn(DynamoDbEvent @event, DynamoDbRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.EventSourceArn;
    }

    /// <summary>The item's primary key: changes of one item are handled in order also where several items are handled at once.</summary>
    /// <param name="record">The record.</param>
    public static string? GetParallelKey(DynamoDbRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Keys.Count == 0 ? null
            : PlainJson.Of(record.Keys.OrderBy(key => key.Key, StringComparer.Ordinal).ToDictionary(key => key.Key, key => key.Value, StringComparer.Ordinal)).GetString();
    }
}
