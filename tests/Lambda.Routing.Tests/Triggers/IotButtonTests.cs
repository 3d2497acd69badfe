using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class IotButtonTests
{
    [Fact]
    public void The_sample_is_read()
    {
        IotButtonEvent read = EventReader.ReadDocument<IotButtonEvent>(Samples.Read("IotButton", "iot-button"));

        Assert.Equal(("SINGLE", "G030PM0000000001"), (read.Click, read.Device));
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), read.DeviceEvent!.ButtonClicked!.ReportedTime);
        Assert.Equal(("button", 95.5, "sample"), (read.DeviceInfo!.Type, read.DeviceInfo.RemainingLife, read.DeviceInfo.Attributes["team"]));
        Assert.Equal(("sample-project", "sample-placement", "hall", "G030PM0000000001"),
            (read.PlacementInfo!.ProjectName, read.PlacementInfo.PlacementName, read.PlacementInfo.Attributes["location"], read.PlacementInfo.Devices["bell"]));
    }

    [Fact]
    public void The_health_of_a_device_is_no_click()
    {
        IotButtonEvent read = Json.Read<IotButtonEvent>("""{"deviceEvent":{"deviceHealthMonitor":{"condition":"Expired"}},"deviceInfo":{"deviceId":"d"},"placementInfo":{}}""");

        Assert.Equal((null, "d", "Expired"), (read.Click, read.Device, read.DeviceEvent!.DeviceHealthMonitor!.Condition));
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        IotButtonEvent alone = EventReader.ReadDocument<IotButtonEvent>(IotButtonEvents.Clicked("G030", "LONG"));
        IotButtonEvent placed = EventReader.ReadDocument<IotButtonEvent>(IotButtonEvents.ClickedInPlacement("p", "hall", "G031", "DOUBLE"));

        Assert.Equal(("G030", "LONG", "2000 mV"), (alone.Device, alone.Click, alone.BatteryVoltage));
        Assert.Equal(("G031", "DOUBLE", "p", "hall"), (placed.Device, placed.Click, placed.PlacementInfo!.ProjectName, placed.PlacementInfo.PlacementName));
    }

    [Theory]
    [InlineData("""{"deviceEvent":"SECRET"}""", "deviceEvent: expected an object")]
    [InlineData("""{"deviceInfo":{"remainingLife":"SECRET"}}""", "deviceInfo.remainingLife: expected a number")]
    [InlineData("""{"serialNumber":1}""", "serialNumber: expected a string")]
    [InlineData("""{"clickType":"a","clickType":"b"}""", "clickType: duplicated discriminator")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<IotButtonEvent>(json).Message);
}
