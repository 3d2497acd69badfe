using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A container of an Amazon ECS task.</summary>
[EventType]
public sealed partial record EcsContainer
{
    /// <summary>The container's ARN.</summary>
    public partial string? ContainerArn { get; init; }

    /// <summary>The CPU units of the container, in digits.</summary>
    public partial string? Cpu { get; init; }

    /// <summary>The exit code, once the container has stopped.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The ids of its GPUs.</summary>
    public IReadOnlyList<string> GpuIds { get; init; } = [];

    /// <summary>The container's health.</summary>
    public partial string? HealthStatus { get; init; }

    /// <summary>The image.</summary>
    public partial string? Image { get; init; }

    /// <summary>The image's digest, where it is in Amazon ECR.</summary>
    public partial string? ImageDigest { get; init; }

    /// <summary>The last known status.</summary>
    public partial string? LastStatus { get; init; }

    /// <summary>Agents that Amazon ECS runs in the container.</summary>
    public IReadOnlyList<EcsManagedAgent> ManagedAgents { get; init; } = [];

    /// <summary>The hard limit of memory in MiB, in digits.</summary>
    public partial string? Memory { get; init; }

    /// <summary>The soft limit of memory in MiB, in digits.</summary>
    public partial string? MemoryReservation { get; init; }

    /// <summary>The container's name.</summary>
    public partial string? Name { get; init; }

    /// <summary>The ports that are bound.</summary>
    public IReadOnlyList<EcsNetworkBinding> NetworkBindings { get; init; } = [];

    /// <summary>The network interfaces.</summary>
    public IReadOnlyList<EcsNetworkInterface> NetworkInterfaces { get; init; } = [];

    /// <summary>More about a stopped container.</summary>
    public partial string? Reason { get; init; }

    /// <summary>The id that the container runtime gave.</summary>
    public partial string? RuntimeId { get; init; }

    /// <summary>The task's ARN.</summary>
    public partial string? TaskArn { get; init; }
}
