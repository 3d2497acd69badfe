using Lambda.Routing.Reading;

namespace Lambda.Routing.IotButton;

/// <summary>What a device of AWS IoT 1-Click tells.</summary>
[EventType]
public sealed partial record IotButtonDeviceEvent
{
    /// <summary>It was clicked.</summary>
    public IotButtonClick? ButtonClicked { get; init; }

    /// <summary>Its health changed.</summary>
    public IotButtonHealth? DeviceHealthMonitor { get; init; }
}
