using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>The versions of what runs on a container instance.</summary>
[EventType]
public sealed partial record EcsVersionInfo
{
    /// <summary>The commit of the container agent.</summary>
    public partial string? AgentHash { get; init; }

    /// <summary>The version of the container agent.</summary>
    public partial string? AgentVersion { get; init; }

    /// <summary>The version of Docker.</summary>
    public partial string? DockerVersion { get; init; }
}
