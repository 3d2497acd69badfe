using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class IotEventsTests
{
    private const string Body = """{"eventName":"e","eventTime":1767268800000,"payload":{"detector":{"detectorModelName":"m","detectorModelVersion":4},"state":{"stateName":"s"}}}""";

    [Fact]
    public void The_sample_is_read()
    {
        IotEventsEvent read = EventReader.ReadDocument<IotEventsEvent>(Samples.Read("IotEvents", "iot-events"));

        Assert.Equal("SampleEvent", read.EventName);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), read.EventTime);
        Assert.Equal(("sample-model", "device-1", "1"), (read.Content!.Detector.DetectorModelName, read.Content.Detector.KeyValue, read.Content.Detector.DetectorModelVersion));
        Assert.Equal(("sample-input", "Message"), (read.Content.EventTriggerDetails!.InputName, read.Content.EventTriggerDetails.TriggerType));
        Assert.Equal(91.5, read.Content.State!.Variables["temperature"].GetDouble());
        Assert.Equal(1767268860, read.Content.State.Timers["cooldown"].GetInt64());
        Assert.Equal("3", read.Payload.Find("state.variables.alerts"));
    }

    [Theory]
    [InlineData(Body)]
    [InlineData($$"""{"event":{{Body}} }""")]
    [InlineData($$"""{"event: ":{{Body}} }""")]
    public void The_event_may_stand_inside_a_member(string json)
    {
        IotEventsEvent read = Json.Read<IotEventsEvent>(json);

        Assert.Equal(("e", "m", "4", "s"), (read.EventName, read.Content!.Detector.DetectorModelName, read.Content.Detector.DetectorModelVersion, read.Content.State!.StateName));
        Assert.Equal("s", read.Payload.Find("state.stateName"));
        Assert.Equal(2026, read.EventTime!.Value.Year);
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        IotEventsEvent read = EventReader.ReadDocument<IotEventsEvent>(IotEventsEvents.Of("motors", "Hot", "Overheated", "heat", """{"t":9}"""));

        Assert.Equal(("motors", "Hot", "Overheated", "heat"),
            (read.Content!.Detector.DetectorModelName, read.EventName, read.Content.State!.StateName, read.Content.EventTriggerDetails!.InputName));
        Assert.Equal(9, read.Content.State.Variables["t"].GetInt32());
    }

    [Fact]
    public void An_event_of_a_test_may_lack_everything()
    {
        IotEventsEvent made = new();

        Assert.Null(made.Content);
        Assert.True(made.Payload.IsMissing);
    }

    [Theory]
    [InlineData("""{"payload":{}}""", "payload: inside, detector: required but missing")]
    [InlineData("""{"payload":"SECRET"}""", "payload: inside, expected an object")]
    [InlineData("""{"payload":{"detector":{},"state":{"variables":["SECRET"]}}}""", "payload: inside, state.variables: expected an object")]
    [InlineData("""{"eventTime":"SECRET"}""", "eventTime: expected milliseconds since 1970")]
    [InlineData("""{"event: ":{}}""", "event: .eventName: required but missing")]
    [InlineData("""{"eventName":"a","eventName":"b"}""", "eventName: duplicated discriminator")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<IotEventsEvent>(json).Message);
}
