using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A port of a container that is bound to one of the host.</summary>
[EventType]
public sealed partial record EcsNetworkBinding
{
    /// <summary>The address that the container is bound to.</summary>
    public partial string? BindIP { get; init; }

    /// <summary>The container's port.</summary>
    public int? ContainerPort { get; init; }

    /// <summary>The container's ports, where they are several.</summary>
    public partial string? ContainerPortRange { get; init; }

    /// <summary>The host's port.</summary>
    public int? HostPort { get; init; }

    /// <summary>The host's ports, where they are several.</summary>
    public partial string? HostPortRange { get; init; }

    /// <summary>The protocol: <c>tcp</c>, <c>udp</c>.</summary>
    public partial string? Protocol { get; init; }
}
