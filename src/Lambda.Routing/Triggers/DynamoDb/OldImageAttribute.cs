using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Binds a parameter to the item as it was before the change, translated to plain JSON.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[PayloadMember(nameof(DynamoDbRecord.OldImageJson), MissingIf = nameof(DynamoDbRecord.EventName) + "=INSERT")]
public sealed class OldImageAttribute : Attribute;
