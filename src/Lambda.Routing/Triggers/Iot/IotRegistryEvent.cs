using Lambda.Routing.Declaring;
using Lambda.Routing.Iot;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>
/// Something happened in the registry of AWS IoT Core, and a rule passed the event on. Which members there are depends on <see cref="EventType"/>.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html">registry events</see>.</remarks>
[EventType]
[DocumentedValues(nameof(Operation), "CREATED", "UPDATED", "DELETED", "DEPRECATED", "UNDEPRECATED", "ADDED", "REMOVED")]
[Source("iot-rule", Trigger = FunctionTrigger.PubSub)]
[Shape("eventType = THING_EVENT|THING_TYPE_EVENT|THING_TYPE_ASSOCIATION_EVENT|THING_GROUP_EVENT|THING_GROUP_MEMBERSHIP_EVENT|THING_GROUP_HIERARCHY_EVENT", "eventId")]
public sealed partial record IotRegistryEvent : IEvent<IotRegistryEvent>
{
    /// <summary>The kind of event: <c>THING_EVENT</c>, <c>THING_GROUP_MEMBERSHIP_EVENT</c> …</summary>
    [Discriminator]
    public required partial string EventType { get; init; }

    /// <summary>The event's id.</summary>
    [Discriminator]
    public required partial string EventId { get; init; }

    /// <summary>When it happened, in UTC.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>What happened: <c>CREATED</c>, <c>UPDATED</c>, <c>DELETED</c>, and <c>ADDED</c> or <c>REMOVED</c> of a relation.</summary>
    public partial string? Operation { get; init; }

    /// <summary>The account.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The thing's id.</summary>
    public partial string? ThingId { get; init; }

    /// <summary>The thing's name.</summary>
    public partial string? ThingName { get; init; }

    /// <summary>The thing's ARN, of an event about its membership in a group.</summary>
    public partial string? ThingArn { get; init; }

    /// <summary>The version of the thing or of the group: 1 when it is created, and one more with each change.</summary>
    public long? VersionNumber { get; init; }

    /// <summary>The name of the thing's type, or of the type that the event is about.</summary>
    public partial string? ThingTypeName { get; init; }

    /// <summary>The type's id.</summary>
    public partial string? ThingTypeId { get; init; }

    /// <summary>Whether the type is deprecated.</summary>
    public bool? IsDeprecated { get; init; }

    /// <summary>When the type was deprecated, in UTC.</summary>
    [ReadWith(typeof(RegistryTime))]
    public DateTimeOffset? DeprecationDate { get; init; }

    /// <summary>The names of the attributes by which things of the type can be found.</summary>
    public IReadOnlyList<string> SearchableAttributes { get; init; } = [];

    /// <summary>What AWS IoT adds to the messages of things of the type.</summary>
    public IReadOnlyList<IotPropagatingAttribute> PropagatingAttributes { get; init; } = [];

    /// <summary>The description of the type or group.</summary>
    public partial string? Description { get; init; }

    /// <summary>The attributes of the thing or group.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>The group's id, or that of the parent group of a relation between groups.</summary>
    public partial string? ThingGroupId { get; init; }

    /// <summary>The group's name, or that of the parent group of a relation between groups.</summary>
    public partial string? ThingGroupName { get; init; }

    /// <summary>The name of the group's parent.</summary>
    public partial string? ParentGroupName { get; init; }

    /// <summary>The id of the group's parent.</summary>
    public partial string? ParentGroupId { get; init; }

    /// <summary>The group's ancestors, from the root to its parent.</summary>
    public IReadOnlyList<IotThingGroup> RootToParentThingGroups { get; init; } = [];

    /// <summary>The mapping of a dynamic group.</summary>
    public partial string? DynamicGroupMappingId { get; init; }

    /// <summary>The ARN of the group that a thing was added to or removed from.</summary>
    public partial string? GroupArn { get; init; }

    /// <summary>The id of the group that a thing was added to or removed from.</summary>
    public partial string? GroupId { get; init; }

    /// <summary>The id of the relation between a thing and a group.</summary>
    public partial string? MembershipId { get; init; }

    /// <summary>The id of the group that was added to or removed from another one.</summary>
    public partial string? ChildGroupId { get; init; }

    /// <summary>The name of the group that was added to or removed from another one.</summary>
    public partial string? ChildGroupName { get; init; }
}
