using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>The profile of an EC2 instance.</summary>
[EventType]
public sealed partial record GuardDutyInstanceProfile
{
    /// <summary>The profile's ARN.</summary>
    public partial string? Arn { get; init; }

    /// <summary>The profile's id.</summary>
    public partial string? Id { get; init; }
}
