using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.IotButton;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Somebody clicked an AWS IoT button, or a device of AWS IoT 1-Click told of its health.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-programming.html">AWS IoT 1-Click programming model</see>.</remarks>
// The names of computed properties are paths for whoever writes a filter's value into a sample.
[EventType]
[Source("iot-button")]
[Shape("clickType", "serialNumber")]
[Shape("deviceEvent {}", "placementInfo")]
[DocumentedValues(nameof(Click), "SINGLE", "DOUBLE", "LONG")]
public sealed partial record IotButtonEvent : IEvent<IotButtonEvent>
{
    /// <summary>Of a button by itself: its serial number.</summary>
    [Discriminator]
    public partial string? SerialNumber { get; init; }

    /// <summary>Of a button by itself: the kind of click.</summary>
    [Discriminator]
    public partial string? ClickType { get; init; }

    /// <summary>Of a button by itself: the battery's voltage, with its unit: <c>2000 mV</c>.</summary>
    public partial string? BatteryVoltage { get; init; }

    /// <summary>Of a device of AWS IoT 1-Click: what happened.</summary>
    [Discriminator]
    public IotButtonDeviceEvent? DeviceEvent { get; init; }

    /// <summary>Of a device of AWS IoT 1-Click: the device.</summary>
    public IotButtonDevice? DeviceInfo { get; init; }

    /// <summary>Of a device of AWS IoT 1-Click: where it is placed.</summary>
    [Discriminator]
    public IotButtonPlacement? PlacementInfo { get; init; }

    /// <summary>The kind of click: <c>SINGLE</c>, <c>DOUBLE</c>, <c>LONG</c>; <see langword="null"/> for no click.</summary>
    [JsonPropertyName("deviceEvent.buttonClicked.clickType")]
    public string? Click => ClickType ?? DeviceEvent?.ButtonClicked?.ClickType;

    /// <summary>The button's serial number, or the device's id.</summary>
    [JsonPropertyName("deviceInfo.deviceId")]
    public string? Device => SerialNumber ?? DeviceInfo?.DeviceId;
}
