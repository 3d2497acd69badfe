using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What was overridden when a task was started.</summary>
[EventType]
public sealed partial record EcsTaskOverrides
{
    /// <summary>The overrides of single containers.</summary>
    public IReadOnlyList<EcsContainerOverride> ContainerOverrides { get; init; } = [];

    /// <summary>The task's CPU units.</summary>
    public partial string? Cpu { get; init; }

    /// <summary>The ephemeral storage.</summary>
    public EcsEphemeralStorage? EphemeralStorage { get; init; }

    /// <summary>The execution role's ARN.</summary>
    public partial string? ExecutionRoleArn { get; init; }

    /// <summary>The accelerators.</summary>
    public IReadOnlyList<EcsInferenceAccelerator> InferenceAcceleratorOverrides { get; init; } = [];

    /// <summary>The task's memory.</summary>
    public partial string? Memory { get; init; }

    /// <summary>The task role's ARN.</summary>
    public partial string? TaskRoleArn { get; init; }
}
