using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A private address of a network interface.</summary>
[EventType]
public sealed partial record GuardDutyPrivateAddress
{
    /// <summary>The private name.</summary>
    public partial string? PrivateDnsName { get; init; }

    /// <summary>The private address.</summary>
    public partial string? PrivateIpAddress { get; init; }
}
