using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.DynamoDb;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A record of a DynamoDB stream: what happened to one item of a table.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html">Record</see>.</remarks>
[EventType]
[EmbeddedShape("eventSource = aws:dynamodb", "dynamodb {}")]
public sealed partial record DynamoDbRecord
{
    /// <summary>The record's id.</summary>
    [JsonPropertyName("eventID")]
    public partial string? EventId { get; init; }

    /// <summary>What happened: <c>INSERT</c>, <c>MODIFY</c>, <c>REMOVE</c>.</summary>
    public partial string? EventName { get; init; }

    /// <summary>The version of the record's form: <c>1.1</c>.</summary>
    public partial string? EventVersion { get; init; }

    /// <summary>The service: <c>aws:dynamodb</c>.</summary>
    [Discriminator]
    public partial string? EventSource { get; init; }

    /// <summary>The table's region.</summary>
    public partial string? AwsRegion { get; init; }

    /// <summary>The change itself.</summary>
    [Discriminator]
    [JsonPropertyName("dynamodb")]
    public required DynamoDbChange Change { get; init; }

    /// <summary>The stream's ARN, which holds the table's.</summary>
    [JsonPropertyName("eventSourceARN")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The service that changed the item; <see langword="null"/> for a change by anyone else.</summary>
    public DynamoDbUserIdentity? UserIdentity { get; init; }

    /// <summary>The table's name; <see langword="null"/> without <see cref="EventSourceArn"/>.</summary>
    public string? TableName => EventSourceArn is { } arn ? ResourceName.OwnName(arn).ToString() : null;

    /// <summary>Whether DynamoDB removed the item because its time to live was over.</summary>
    public bool IsExpired => EventName == "REMOVE" && UserIdentity is { Type: "Service", PrincipalId: "dynamodb.amazonaws.com" };

    /// <summary>The record's place in its shard, in decimal digits: <c>Change.SequenceNumber</c>.</summary>
    public string? SequenceNumber => Change.SequenceNumber;

    /// <summary>The item's primary key: <c>Change.Keys</c>.</summary>
    public IReadOnlyDictionary<string, AttributeValue> Keys => Change.Keys;

    /// <summary>The item after the change: <c>Change.NewImage</c>.</summary>
    public IReadOnlyDictionary<string, AttributeValue> NewImage => Change.NewImage;

    /// <summary>The item before the change: <c>Change.OldImage</c>.</summary>
    public IReadOnlyDictionary<string, AttributeValue> OldImage => Change.OldImage;

    /// <summary>The item's primary key as plain JSON; what <see cref="KeysAttribute"/> binds to.</summary>
    /// <exception cref="PayloadException">A value is not what DynamoDB documents.</exception>
    public Payload KeysJson => PlainJson.Of(Keys);

    /// <summary>The item after the change as plain JSON, if any; what <see cref="NewImageAttribute"/> binds to.</summary>
    /// <exception cref="PayloadException">A value is not what DynamoDB documents.</exception>
    public Payload NewImageJson => PlainJson.Of(NewImage);

    /// <summary>The item before the change as plain JSON, if any; what <see cref="OldImageAttribute"/> binds to.</summary>
    /// <exception cref="PayloadException">A value is not what DynamoDB documents.</exception>
    public Payload OldImageJson => PlainJson.Of(OldImage);
}
