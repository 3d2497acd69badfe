using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What is attached to a task or a container instance.</summary>
[EventType]
public sealed partial record EcsAttachment
{
    /// <summary>Names and values: <c>subnetId</c>, <c>networkInterfaceId</c>, <c>privateIPv4Address</c>.</summary>
    public IReadOnlyList<EcsAttribute> Details { get; init; } = [];

    /// <summary>The attachment's id.</summary>
    public partial string? Id { get; init; }

    /// <summary>The status: <c>ATTACHED</c>, <c>DELETED</c>.</summary>
    public partial string? Status { get; init; }

    /// <summary>The kind: <c>eni</c>.</summary>
    public partial string? Type { get; init; }
}
