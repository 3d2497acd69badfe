using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>The access key that a finding is about.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/guardduty/latest/APIReference/API_AccessKeyDetails.html">AccessKeyDetails</see>.</remarks>
[EventType]
public sealed partial record GuardDutyAccessKey
{
    /// <summary>The key's id.</summary>
    public partial string? AccessKeyId { get; init; }

    /// <summary>The principal's id.</summary>
    public partial string? PrincipalId { get; init; }

    /// <summary>The user's name.</summary>
    public partial string? UserName { get; init; }

    /// <summary>The kind of user: <c>IAMUser</c>, <c>Role</c>, <c>Root</c>.</summary>
    public partial string? UserType { get; init; }
}
