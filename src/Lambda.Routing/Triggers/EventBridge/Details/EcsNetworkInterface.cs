using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A network interface of a container.</summary>
[EventType]
public sealed partial record EcsNetworkInterface
{
    /// <summary>The id of the attachment.</summary>
    public partial string? AttachmentId { get; init; }

    /// <summary>The IPv6 address.</summary>
    public partial string? Ipv6Address { get; init; }

    /// <summary>The private IPv4 address.</summary>
    public partial string? PrivateIpv4Address { get; init; }
}
