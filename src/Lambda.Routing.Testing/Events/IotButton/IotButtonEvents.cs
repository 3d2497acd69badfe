namespace Lambda.Routing.Testing;

/// <summary>
/// What AWS IoT buttons send
/// (<see href="https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-programming.html">AWS IoT 1-Click programming model</see>).
/// </summary>
public static class IotButtonEvents
{
    /// <summary>A button by itself was clicked.</summary>
    /// <param name="serialNumber">The button's serial number.</param>
    /// <param name="clickType">The kind of click: <c>SINGLE</c>, <c>DOUBLE</c>, <c>LONG</c>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Clicked(string serialNumber, string clickType = "SINGLE")
    {
        ArgumentException.ThrowIfNullOrEmpty(serialNumber);
        return EventWriter.Write((serialNumber, clickType), static (writer, all) =>
        {
            writer.WriteString("serialNumber", all.serialNumber);
            writer.WriteString("clickType", all.clickType);
            writer.WriteString("batteryVoltage", "2000 mV");
        });
    }

    /// <summary>A button of AWS IoT 1-Click was clicked.</summary>
    /// <param name="project">The project's name.</param>
    /// <param name="placement">The placement's name.</param>
    /// <param name="device">The device's id.</param>
    /// <param name="clickType">The kind of click: <c>SINGLE</c>, <c>DOUBLE</c>, <c>LONG</c>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> ClickedInPlacement(string project, string placement, string device, string clickType = "SINGLE")
    {
        ArgumentException.ThrowIfNullOrEmpty(project);
        return EventWriter.Write((project, placement, device, clickType), static (writer, all) =>
        {
            writer.WriteStartObject("deviceEvent");
            writer.WriteStartObject("buttonClicked");
            writer.WriteString("clickType", all.clickType);
            writer.WriteString("reportedTime", EventWriter.FormatMilliseconds(TestAccount.Now));
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteStartObject("deviceInfo");
            writer.WriteMap("attributes", []);
            writer.WriteString("type", "button");
            writer.WriteString("deviceId", all.device);
            writer.WriteNumber("remainingLife", 99.5);
            writer.WriteEndObject();
            writer.WriteStartObject("placementInfo");
            writer.WriteString("projectName", all.project);
            writer.WriteString("placementName", all.placement);
            writer.WriteMap("attributes", []);
            writer.WriteMap("devices", [new("button", all.device)]);
            writer.WriteEndObject();
        });
    }
}
