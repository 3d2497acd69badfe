using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>Amazon GuardDuty found something: the detail of <c>GuardDuty Finding</c> from <c>aws.guardduty</c>. What belongs to few kinds of findings is there as JSON.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/guardduty/latest/APIReference/API_Finding.html">Finding</see>.</remarks>
[EventType]
public sealed partial record GuardDutyFinding
{
    /// <summary>The account.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The finding's ARN.</summary>
    public partial string? Arn { get; init; }

    /// <summary>The ARN of the attack sequence that the finding belongs to.</summary>
    public partial string? AssociatedAttackSequenceArn { get; init; }

    /// <summary>How sure it is.</summary>
    public double? Confidence { get; init; }

    /// <summary>When the finding was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The finding in words.</summary>
    public partial string? Description { get; init; }

    /// <summary>The finding's id.</summary>
    public required partial string Id { get; init; }

    /// <summary>The partition: <c>aws</c>.</summary>
    public partial string? Partition { get; init; }

    /// <summary>The region.</summary>
    public partial string? Region { get; init; }

    /// <summary>What the finding is about.</summary>
    public GuardDutyResource? Resource { get; init; }

    /// <summary>The version of the detail's form: <c>2.0</c>.</summary>
    public partial string? SchemaVersion { get; init; }

    /// <summary>What was seen.</summary>
    public GuardDutyService? Service { get; init; }

    /// <summary>How bad it is, from 1 to 10.</summary>
    public double? Severity { get; init; }

    /// <summary>The finding's title.</summary>
    public partial string? Title { get; init; }

    /// <summary>What kind of finding it is: <c>UnauthorizedAccess:EC2/SSHBruteForce</c>.</summary>
    public required partial string Type { get; init; }

    /// <summary>When the finding last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
}
