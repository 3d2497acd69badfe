using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Binds a parameter to the primary key of the item that changed, translated to plain JSON.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[PayloadMember(nameof(DynamoDbRecord.KeysJson))]
public sealed class KeysAttribute : Attribute;
