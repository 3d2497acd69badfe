using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>An Elastic Inference accelerator of a task.</summary>
[EventType]
public sealed partial record EcsInferenceAccelerator
{
    /// <summary>The device's name.</summary>
    public partial string? DeviceName { get; init; }

    /// <summary>The device's kind.</summary>
    public partial string? DeviceType { get; init; }
}
