using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A network interface of an EC2 instance.</summary>
[EventType]
public sealed partial record GuardDutyNetworkInterface
{
    /// <summary>The IPv6 addresses.</summary>
    public IReadOnlyList<string> Ipv6Addresses { get; init; } = [];

    /// <summary>The interface's id.</summary>
    public partial string? NetworkInterfaceId { get; init; }

    /// <summary>The private name.</summary>
    public partial string? PrivateDnsName { get; init; }

    /// <summary>The private address.</summary>
    public partial string? PrivateIpAddress { get; init; }

    /// <summary>All private addresses.</summary>
    public IReadOnlyList<GuardDutyPrivateAddress> PrivateIpAddresses { get; init; } = [];

    /// <summary>The public name.</summary>
    public partial string? PublicDnsName { get; init; }

    /// <summary>The public address.</summary>
    public partial string? PublicIp { get; init; }

    /// <summary>The security groups.</summary>
    public IReadOnlyList<GuardDutySecurityGroup> SecurityGroups { get; init; } = [];

    /// <summary>The subnet's id.</summary>
    public partial string? SubnetId { get; init; }

    /// <summary>The VPC's id.</summary>
    public partial string? VpcId { get; init; }
}
