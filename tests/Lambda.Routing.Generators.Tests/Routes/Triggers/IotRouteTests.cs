namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>Buttons, and detectors of events.</summary>
public sealed class IotRouteTests
{
    private const string Detectors = """
        public sealed class Engineer
        {
            [IotEventsTrigger("motors", State = "Hot", Input = "heat")]
            public void Cool(IotEventsEvent alert) => Seen.Add("cool:" + alert.Content!.Detector.KeyValue);

            [IotEventsTrigger("motors", State = "Hot", Input = "smoke")]
            [When("state.variables.alerts", "3")]
            public void Call(IotEventsEvent alert) => Seen.Add("call");

            [IotEventsTrigger("pumps", EventName = "Started")]
            public Task Note(string payload) { Seen.Add("note:" + payload.StartsWith('{')); return Task.CompletedTask; }
        }
        """;

    private const string Buttons = """
        public sealed class Porter
        {
            [IotButtonTrigger("G030", Click = "LONG")] public void Ring(IotButtonEvent click) => Seen.Add("ring:" + click.SerialNumber);
            [IotButtonTrigger(Click = "DOUBLE", Project = "bells", Placement = "hall")] public void Open(IotButtonEvent click) => Seen.Add("open:" + click.Click);
        }
        """;

    [Theory]
    [InlineData("e", "motors", "Hot", "heat", "0", "cool:k")]
    [InlineData("e", "motors", "Hot", "smoke", "3", "call")]
    [InlineData("Started", "pumps", "Cold", "heat", "0", "note:True")]
    public async Task What_a_detector_says_goes_to_the_route_of_its_model_state_and_input(string name, string model, string state, string input, string alerts, string seen)
    {
        RunningFunction function = RunningFunction.Start(Detectors);

        await function.InvokeAsync(Said(name, model, state, input, alerts));
        await function.InvokeAsync($$"""{"event: ":{{Said(name, model, state, input, alerts)}} }""");

        Assert.Equal($"{seen} {seen}", function.Seen);
    }

    [Fact]
    public async Task What_another_detector_says_is_unrouted() =>
        await RunningFunction.Start(Detectors).ThrowsAsync<UnroutedEventException>(Said("e", "pumps", "Hot", "heat", "3"));

    [Theory]
    [InlineData("""{"serialNumber":"G030","clickType":"LONG","batteryVoltage":"2000 mV"}""", "ring:G030")]
    [InlineData("""{"deviceEvent":{"buttonClicked":{"clickType":"DOUBLE"}},"placementInfo":{"projectName":"bells","placementName":"hall"}}""", "open:DOUBLE")]
    public async Task A_click_goes_to_the_route_of_its_button_or_placement(string json, string seen)
    {
        RunningFunction function = RunningFunction.StartOnly(Buttons, Sources.Order);

        await function.InvokeAsync(json);

        Assert.Equal(seen, function.Seen);
    }

    [Theory]
    [InlineData("""{"serialNumber":"G030","clickType":"SINGLE"}""")]
    [InlineData("""{"deviceEvent":{"deviceHealthMonitor":{"condition":"Expired"}},"placementInfo":{"projectName":"bells","placementName":"hall"}}""")]
    public async Task Another_click_is_unrouted(string json) => await RunningFunction.StartOnly(
        """public sealed class Porter { [IotButtonTrigger(Click = "DOUBLE")] public void Open(IotButtonEvent click) { } }""").ThrowsAsync<UnroutedEventException>(json);

    private static string Said(string name, string model, string state, string input, string alerts) => $$"""
        {"eventName":"{{name}}","eventTime":1,"payload":{"detector":{"detectorModelName":"{{model}}","keyValue":"k"},"eventTriggerDetails":{"inputName":"{{input}}"},"state":{"stateName":"{{state}}","variables":{"alerts":{{alerts}} } } } }
        """;
}
