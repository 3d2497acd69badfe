using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>An Amazon ECS task changed: the detail of <c>ECS Task State Change</c> from <c>aws.ecs</c>. Compare <see cref="Version"/>, since events may arrive out of order.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_task_events.html">task state change events</see>.</remarks>
[EventType]
public sealed partial record EcsTaskStateChange
{
    /// <summary>What is attached to the task, such as its network interface.</summary>
    public IReadOnlyList<EcsAttachment> Attachments { get; init; } = [];

    /// <summary>The task's attributes.</summary>
    public IReadOnlyList<EcsAttribute> Attributes { get; init; } = [];

    /// <summary>The availability zone.</summary>
    public partial string? AvailabilityZone { get; init; }

    /// <summary>The capacity provider that the task runs on.</summary>
    public partial string? CapacityProviderName { get; init; }

    /// <summary>The cluster's ARN.</summary>
    public required partial string ClusterArn { get; init; }

    /// <summary>Whether the task is connected: <c>CONNECTED</c>, <c>DISCONNECTED</c>.</summary>
    public partial string? Connectivity { get; init; }

    /// <summary>When the connectivity last went to <c>CONNECTED</c>.</summary>
    public DateTimeOffset? ConnectivityAt { get; init; }

    /// <summary>The ARN of the container instance that the task runs on; none on Fargate.</summary>
    public partial string? ContainerInstanceArn { get; init; }

    /// <summary>The task's containers.</summary>
    public IReadOnlyList<EcsContainer> Containers { get; init; } = [];

    /// <summary>The CPU units that the task uses, in digits: <c>256</c>.</summary>
    public partial string? Cpu { get; init; }

    /// <summary>When the task was created.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The status that the task is to come to.</summary>
    public partial string? DesiredStatus { get; init; }

    /// <summary>Whether execute command is on.</summary>
    public bool? EnableExecuteCommand { get; init; }

    /// <summary>The task's ephemeral storage.</summary>
    public EcsEphemeralStorage? EphemeralStorage { get; init; }

    /// <summary>When the task's execution stopped.</summary>
    public DateTimeOffset? ExecutionStoppedAt { get; init; }

    /// <summary>The ephemeral storage of a Fargate task.</summary>
    public EcsEphemeralStorage? FargateEphemeralStorage { get; init; }

    /// <summary>The task's group: <c>service:orders</c>, <c>family:orders</c>.</summary>
    public partial string? Group { get; init; }

    /// <summary>The task's health: <c>HEALTHY</c>, <c>UNHEALTHY</c>, <c>UNKNOWN</c>.</summary>
    public partial string? HealthStatus { get; init; }

    /// <summary>The Elastic Inference accelerators of the task.</summary>
    public IReadOnlyList<EcsInferenceAccelerator> InferenceAccelerators { get; init; } = [];

    /// <summary>The task's last known status: <c>RUNNING</c>, <c>STOPPED</c>.</summary>
    public required partial string LastStatus { get; init; }

    /// <summary>What the task runs on: <c>EC2</c>, <c>FARGATE</c>, <c>EXTERNAL</c>.</summary>
    public partial string? LaunchType { get; init; }

    /// <summary>The task's memory in MiB, in digits: <c>512</c>.</summary>
    public partial string? Memory { get; init; }

    /// <summary>What was overridden when the task was started.</summary>
    public EcsTaskOverrides? Overrides { get; init; }

    /// <summary>The operating system that the task runs on.</summary>
    public partial string? PlatformFamily { get; init; }

    /// <summary>The version of the Fargate platform.</summary>
    public partial string? PlatformVersion { get; init; }

    /// <summary>When the pull of the images began.</summary>
    public DateTimeOffset? PullStartedAt { get; init; }

    /// <summary>When the pull of the images was complete.</summary>
    public DateTimeOffset? PullStoppedAt { get; init; }

    /// <summary>When the task went to <c>RUNNING</c>.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>What started the task.</summary>
    public partial string? StartedBy { get; init; }

    /// <summary>Why the task stopped, as a code: <c>EssentialContainerExited</c>, <c>UserInitiated</c>.</summary>
    public partial string? StopCode { get; init; }

    /// <summary>When the task went to <c>STOPPED</c>.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Why the task stopped, in words.</summary>
    public partial string? StoppedReason { get; init; }

    /// <summary>When the task begins to stop.</summary>
    public DateTimeOffset? StoppingAt { get; init; }

    /// <summary>The task's tags, where events carry them.</summary>
    public IReadOnlyList<EcsAttribute> Tags { get; init; } = [];

    /// <summary>The task's ARN.</summary>
    public required partial string TaskArn { get; init; }

    /// <summary>The ARN of the task's definition.</summary>
    public partial string? TaskDefinitionArn { get; init; }

    /// <summary>When the task last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Counts the task's changes.</summary>
    public long? Version { get; init; }
}
