using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What was overridden for one container.</summary>
[EventType]
public sealed partial record EcsContainerOverride
{
    /// <summary>The command.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>The CPU units.</summary>
    public int? Cpu { get; init; }

    /// <summary>The environment's variables.</summary>
    public IReadOnlyList<EcsAttribute> Environment { get; init; } = [];

    /// <summary>Files with variables.</summary>
    public IReadOnlyList<EcsEnvironmentFile> EnvironmentFiles { get; init; } = [];

    /// <summary>The hard limit of memory in MiB.</summary>
    public int? Memory { get; init; }

    /// <summary>The soft limit of memory in MiB.</summary>
    public int? MemoryReservation { get; init; }

    /// <summary>The container's name.</summary>
    public partial string? Name { get; init; }

    /// <summary>What the container needs besides.</summary>
    public IReadOnlyList<EcsResourceRequirement> ResourceRequirements { get; init; } = [];
}
