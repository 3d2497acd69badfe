using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A container instance of Amazon ECS changed: the detail of <c>ECS Container Instance State Change</c> from <c>aws.ecs</c>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_container_instance_events.html">container instance state change events</see>.</remarks>
[EventType]
public sealed partial record EcsContainerInstanceStateChange
{
    /// <summary>The kind of account.</summary>
    public partial string? AccountType { get; init; }

    /// <summary>Whether the container agent is connected.</summary>
    public bool? AgentConnected { get; init; }

    /// <summary>How the last update of the agent stands.</summary>
    public partial string? AgentUpdateStatus { get; init; }

    /// <summary>What is attached to the instance.</summary>
    public IReadOnlyList<EcsAttachment> Attachments { get; init; } = [];

    /// <summary>The instance's attributes.</summary>
    public IReadOnlyList<EcsAttribute> Attributes { get; init; } = [];

    /// <summary>The capacity provider that the instance belongs to.</summary>
    public partial string? CapacityProviderName { get; init; }

    /// <summary>The cluster's ARN.</summary>
    public required partial string ClusterArn { get; init; }

    /// <summary>The container instance's ARN.</summary>
    public required partial string ContainerInstanceArn { get; init; }

    /// <summary>The id of the EC2 instance.</summary>
    public partial string? Ec2InstanceId { get; init; }

    /// <summary>The tasks that wait to run.</summary>
    public int? PendingTasksCount { get; init; }

    /// <summary>When the instance was registered.</summary>
    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>All that the instance has.</summary>
    public IReadOnlyList<EcsResource> RegisteredResources { get; init; } = [];

    /// <summary>What is left for tasks.</summary>
    public IReadOnlyList<EcsResource> RemainingResources { get; init; } = [];

    /// <summary>The tasks that run.</summary>
    public int? RunningTasksCount { get; init; }

    /// <summary>The status: <c>ACTIVE</c>, <c>DRAINING</c>.</summary>
    public partial string? Status { get; init; }

    /// <summary>Why it has that status.</summary>
    public partial string? StatusReason { get; init; }

    /// <summary>When the instance last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Counts the instance's changes.</summary>
    public long? Version { get; init; }

    /// <summary>The versions of what runs on the instance.</summary>
    public EcsVersionInfo? VersionInfo { get; init; }
}
