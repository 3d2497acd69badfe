using Lambda.Routing.Reading;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class IotRuleTests
{
    private const string Handlers = """
        public static class Gardener
        {
            [IotTrigger("kind = climate", "house", Topic = "houses/+/climate")] public static void Measure(Order order, IotMessage message) => Seen.Add($"climate{order.OrderId}");
            [IotTrigger("kind = door|window")] public static void Open(string json) => Seen.Add("open");
            [IotTrigger(EventType = "THING_EVENT", Operation = "CREATED")] public static void Born(IotRegistryEvent e) => Seen.Add($"born:{e.ThingName}:{e.Attributes["a"]}:{e.Timestamp:yyyy}");
            [IotTrigger] public static void Note(IotRegistryEvent e) => Seen.Add($"{e.EventType}:{e.IsDeprecated}:{e.DeprecationDate:yyyy}:{string.Join(',', e.SearchableAttributes)}:{string.Join(',', e.PropagatingAttributes.Select(p => p.UserPropertyKey + p.ThingAttribute + p.ConnectionAttribute))}");
        }
        """;

    [Fact]
    public async Task Messages_go_by_their_facts_and_events_of_the_registry_by_their_kind()
    {
        RunningFunction function = RunningFunction.Start(Handlers);
        await function.InvokeAsync("""{"orderId":3,"customer":"c","kind":"climate","house":"h"}""");
        Assert.Equal("iot-rule Gardener.Measure", function.Route);
        await function.InvokeAsync("""{"kind":"window"}""");
        await function.InvokeAsync("""{"eventType":"THING_EVENT","eventId":"e","timestamp":1234567890123,"operation":"CREATED","thingName":"t","attributes":{"a":"b"},"thingTypeName":null}""");
        await function.InvokeAsync("""
            {"eventType":"THING_TYPE_EVENT","eventId":"e","timestamp":"1234567890123","operation":"UPDATED","isDeprecated":true,"deprecationDate":1234567890123,
             "searchableAttributes":["x","y"],"propagatingAttributes":[{"userPropertyKey":"k","thingAttribute":"m"},{"userPropertyKey":"l","connectionAttribute":"iot:ClientId"}]}
            """);
        await function.InvokeAsync("""{"eventType":"THING_TYPE_EVENT","eventId":"e","deprecationDate":"2009-02-13T23:31:30.123Z"}""");
        Assert.Equal("climate3 open born:t:b:2009 THING_TYPE_EVENT:True:2009:x,y:km,liot:ClientId THING_TYPE_EVENT::2009::", function.Seen);
    }

    [Theory]
    [InlineData("""{"kind":"climate"}""")]
    [InlineData("""{"kind":"noise","house":"h"}""")]
    [InlineData("""{"eventType":"JOB_EVENT","eventId":"e"}""")]
    [InlineData("""{"eventType":"THING_EVENT","eventId":null}""")]
    public async Task Any_other_message_is_unrouted(string json) =>
        await RunningFunction.Start(Handlers).ThrowsAsync<UnroutedEventException>(json);

    [Theory]
    [InlineData("""{"eventType":"THING_EVENT","eventId":5}""")]
    [InlineData("""{"eventType":"THING_EVENT","eventId":"e","timestamp":"soon"}""")]
    [InlineData("""{"eventType":"THING_EVENT","eventId":"e","attributes":[]}""")]
    [InlineData("""{"eventType":"THING_EVENT","eventId":"e","eventId":"f"}""")]
    public async Task A_malformed_event_of_the_registry_is_refused(string json) =>
        await RunningFunction.Start(Handlers).ThrowsAsync<EventReadException>(json);

    [Fact]
    public void The_manifest_carries_the_sql_that_adds_the_facts()
    {
        string manifest = RouteHost.Generate(Handlers, Sources.Order, Sources.Json).Files["LambdaRoutingManifest.g.cs"];
        Assert.Contains("SELECT *, 'climate' AS kind FROM 'houses/+/climate'", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("FROM ''", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_of_the_registry_is_no_filter_of_a_message() => Assert.Equal(
        ["LR0004 'Operation = \"CREATED\"'"],
        await RouteHost.FindingsAsync("public static class S { [IotTrigger(\"kind\", Operation = \"CREATED\")] public static void Take() { } }"));
}
