using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records from one shard of a DynamoDB stream.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html">Using Lambda with Amazon DynamoDB</see>.</remarks>
[EventType]
[Source("dynamodb")]
[Shape("Records[0].eventSource = aws:dynamodb", "!window")]
[Shape("Records[0].dynamodb {}", "!Records[0].eventSource", "!window")]
[Ordered]
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
}
