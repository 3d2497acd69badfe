using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A product code of an EC2 instance.</summary>
[EventType]
public sealed partial record GuardDutyProductCode
{
    /// <summary>The code.</summary>
    public partial string? Code { get; init; }

    /// <summary>The code, in another spelling.</summary>
    public partial string? ProductCodeId { get; init; }

    /// <summary>The kind, in another spelling.</summary>
    public partial string? ProductCodeType { get; init; }

    /// <summary>The kind.</summary>
    public partial string? ProductType { get; init; }
}
