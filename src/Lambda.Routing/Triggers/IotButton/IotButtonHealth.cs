using Lambda.Routing.Reading;

namespace Lambda.Routing.IotButton;

/// <summary>The health of a device.</summary>
[EventType]
public sealed partial record IotButtonHealth
{
    /// <summary>The health: <c>Healthy</c>, <c>Expired</c>.</summary>
    public partial string? Condition { get; init; }
}
