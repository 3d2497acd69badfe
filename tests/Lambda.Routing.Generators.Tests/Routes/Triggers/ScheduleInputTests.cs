namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>Schedules that send an input of their own.</summary>
public sealed class ScheduleInputTests
{
    private const string Shop = """"
        public static class Shop
        {
            [ScheduleTrigger("rate(1 day)", Name = "nightly", Input = """{"customer":"night","orderId":1}""")] public static void Night(Order order) => Seen.Add($"night{order.OrderId}");
            [ScheduleTrigger("rate(1 hour)", Name = "${HOURLY:hourly}", Input = """{"customer":"hour","at":"<aws.scheduler.scheduled-time>"}""")] public static void Hour(ScheduledInputEvent e) => Seen.Add("hour " + e.Json.GetProperty("at").GetString());
            [ScheduleTrigger("rate(5 minutes)")] public static void Sweep(ScheduledEvent due) => Seen.Add("sweep");
        }
        """";

    [Fact]
    public async Task A_name_is_the_end_of_the_first_resource_of_rules_and_schedules()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [ScheduleTrigger(Name = "sweep")] public static void Sweep() => Seen.Add("sweep");
                [ScheduleTrigger(Name = "report")] public static void Report() => Seen.Add("report");
            }
            """);
        static string Due(string resources) => $$"""{"source":"aws.scheduler","detail-type":"Scheduled Event","detail":"{}","resources":[{{resources}}]}""";
        const string Group = "arn:aws:scheduler:eu-west-1:1:schedule/sweep/";

        await function.InvokeAsync(Events.Schedule("sweep"));
        await function.InvokeAsync(Due($"\"{Group}report\",\"{Group}sweep\""));
        await function.ThrowsAsync<UnroutedEventException>(Due($"\"{Group}other\",\"{Group}sweep\""));
        Assert.Equal("sweep report", function.Seen);
    }

    [Fact]
    public async Task The_event_is_the_input_and_each_goes_to_its_own_method()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        await function.InvokeAsync("""{"customer":"night","orderId":7}""");
        Assert.Equal("schedule Shop.Night", function.Route);
        await function.InvokeAsync("""{"customer":"hour","at":"2026-01-01T00:00:00Z"}""");
        await function.InvokeAsync(Events.Schedule());
        await function.ThrowsAsync<UnroutedEventException>("""{"customer":"noon","orderId":7}""");
        Assert.Equal("night7 hour 2026-01-01T00:00:00Z sweep", function.Seen);
    }

    [Fact]
    public void The_template_has_the_input_and_the_name()
    {
        string manifest = RouteHost.Generate(Shop, Sources.Order, Sources.Json).Files["LambdaRoutingManifest.g.cs"];
        Assert.Contains("""\"ScheduleExpression\":\"rate(1 day)\",\"Name\":\"nightly\",\"Input\":""", manifest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ScheduleTrigger(Input = \"{\")]", "LR0211 'Input = \"{\"'")]
    [InlineData("[ScheduleTrigger(Input = \"\")]", "LR0211 'Input = \"\"'")]
    [InlineData("[ScheduleTrigger(Input = \"{}\")]", "LR0211 'Input = \"{}\"'")]
    public async Task An_input_that_identifies_nothing_is_an_error(string attribute, string finding) =>
        Assert.Equal([finding], await RouteHost.FindingsAsync($"public static class Shop {{ {attribute} public static void Take() {{ }} }}"));

    [Fact]
    public async Task AWSs_own_event_does_not_come_with_an_input() => Assert.Equal(
        ["LR1006 'Take'"],
        await RouteHost.FindingsAsync("""public static class Shop { [ScheduleTrigger(Input = "{\"a\":1}")] public static void Take(ScheduledEvent due) { } }"""));

    [Fact]
    public async Task Two_schedules_have_two_names() => Assert.Equal(
        ["LR3007 'Name = \"n\"'", "LR3007 'Name = \"n\"'"],
        await RouteHost.FindingsAsync("""
            public static class Shop
            {
                [ScheduleTrigger(Name = "n", Input = "{\"a\":1}")] public static void A() { }
                [ScheduleTrigger(Name = "n", Input = "{\"b\":1}")] public static void B() { }
            }
            """));

    [Fact]
    public async Task Two_schedules_without_names_or_with_inputs_that_look_alike_cannot_be_told_apart()
    {
        Assert.Equal(["LR3001 'ScheduleTrigger(\"rate(1 day)\")'", "LR3001 'ScheduleTrigger(\"rate(2 days)\")'"], await RouteHost.FindingsAsync("""
            public static class Shop
            {
                [ScheduleTrigger("rate(1 day)")] public static void A() { }
                [ScheduleTrigger("rate(2 days)")] public static void B() { }
            }
            """));
        Assert.Equal(["LR3001", "LR3001"], (await RouteHost.FindingsAsync("""
            public static class Shop
            {
                [ScheduleTrigger(Name = "a", Input = "{\"size\":1}")] public static void A() { }
                [ScheduleTrigger(Name = "b", Input = "{\"size\":2}")] public static void B() { }
            }
            """)).Select(finding => finding[..6]));
    }
}
