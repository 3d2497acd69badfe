using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Binds a parameter to the item as it is after the change, translated to plain JSON.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[PayloadMember(nameof(DynamoDbRecord.NewImageJson), MissingIf = nameof(DynamoDbRecord.EventName) + "=REMOVE")]
public sealed class NewImageAttribute : Attribute;
