using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>The Amazon EKS cluster that a finding is about.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/guardduty/latest/APIReference/API_EksClusterDetails.html">EksClusterDetails</see>.</remarks>
[EventType]
public sealed partial record GuardDutyEksCluster
{
    /// <summary>The cluster's ARN.</summary>
    public partial string? Arn { get; init; }

    /// <summary>When it was created, as the event has it.</summary>
    public JsonElement? CreatedAt { get; init; }

    /// <summary>The cluster's name.</summary>
    public partial string? Name { get; init; }

    /// <summary>Its status.</summary>
    public partial string? Status { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<GuardDutyTag> Tags { get; init; } = [];

    /// <summary>The VPC's id.</summary>
    public partial string? VpcId { get; init; }
}
