using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A security group of a network interface.</summary>
[EventType]
public sealed partial record GuardDutySecurityGroup
{
    /// <summary>The group's id.</summary>
    public partial string? GroupId { get; init; }

    /// <summary>The group's name.</summary>
    public partial string? GroupName { get; init; }
}
