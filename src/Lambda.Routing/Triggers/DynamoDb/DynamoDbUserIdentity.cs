using Lambda.Routing.Reading;

namespace Lambda.Routing.DynamoDb;

/// <summary>The service that changed an item: DynamoDB itself, for an item that expired.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Identity.html">Identity</see>.</remarks>
[EventType]
public sealed partial record DynamoDbUserIdentity
{
    /// <summary>The kind of identity: <c>Service</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>The identity: <c>dynamodb.amazonaws.com</c>.</summary>
    public partial string? PrincipalId { get; init; }
}
