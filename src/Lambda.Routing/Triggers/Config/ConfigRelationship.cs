using Lambda.Routing.Reading;

namespace Lambda.Routing.Config;

/// <summary>How a resource is related to another.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/config/latest/APIReference/API_Relationship.html">Relationship</see>.</remarks>
[EventType]
public sealed partial record ConfigRelationship
{
    /// <summary>How: <c>Is attached to ElasticIp</c>.</summary>
    public partial string? Name { get; init; }

    /// <summary>The same, in another spelling.</summary>
    public partial string? RelationshipName { get; init; }

    /// <summary>The other resource's id.</summary>
    public partial string? ResourceId { get; init; }

    /// <summary>The other resource's name.</summary>
    public partial string? ResourceName { get; init; }

    /// <summary>The other resource's type.</summary>
    public partial string? ResourceType { get; init; }
}
