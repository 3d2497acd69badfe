using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What a finding is about. Which members are there depends on the resource's kind.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/guardduty/latest/APIReference/API_Resource.html">Resource</see>.</remarks>
[EventType]
public sealed partial record GuardDutyResource
{
    /// <summary>The access key.</summary>
    public GuardDutyAccessKey? AccessKeyDetails { get; init; }

    /// <summary>The container.</summary>
    public JsonElement? ContainerDetails { get; init; }

    /// <summary>The snapshot of a volume.</summary>
    public JsonElement? EbsSnapshotDetails { get; init; }

    /// <summary>The volumes that were scanned.</summary>
    public JsonElement? EbsVolumeDetails { get; init; }

    /// <summary>The machine image.</summary>
    public JsonElement? Ec2ImageDetails { get; init; }

    /// <summary>The Amazon ECS cluster.</summary>
    public JsonElement? EcsClusterDetails { get; init; }

    /// <summary>The Amazon EKS cluster.</summary>
    public GuardDutyEksCluster? EksClusterDetails { get; init; }

    /// <summary>The EC2 instance.</summary>
    public GuardDutyInstance? InstanceDetails { get; init; }

    /// <summary>The Kubernetes user and workload.</summary>
    public JsonElement? KubernetesDetails { get; init; }

    /// <summary>The Lambda function.</summary>
    public GuardDutyLambda? LambdaDetails { get; init; }

    /// <summary>The database instance.</summary>
    public JsonElement? RdsDbInstanceDetails { get; init; }

    /// <summary>The database's user.</summary>
    public JsonElement? RdsDbUserDetails { get; init; }

    /// <summary>The limitless database.</summary>
    public JsonElement? RdsLimitlessDbDetails { get; init; }

    /// <summary>The recovery point of a backup.</summary>
    public JsonElement? RecoveryPointDetails { get; init; }

    /// <summary>The kind: <c>Instance</c>, <c>AccessKey</c>, <c>S3Bucket</c>, <c>EKSCluster</c>, <c>Lambda</c>.</summary>
    public partial string? ResourceType { get; init; }

    /// <summary>The buckets.</summary>
    public IReadOnlyList<GuardDutyS3Bucket> S3BucketDetails { get; init; } = [];
}
