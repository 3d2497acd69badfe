namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Conditions on the payload and on message attributes.</summary>
public sealed class WhenTests
{
    [Fact]
    public async Task Values_of_the_payload_tell_routes_apart()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch, When("type", "Placed", "Changed")] public void Placed() => Seen.Add("placed");
                [SqsBatch, When("order.paid", "true"), When("order.items", "3")] public void Paid() => Seen.Add("paid");
                [SqsBatch, When("type", "Placed"), When("order.paid", "true"), When("order.items", "3")] public void Both() => Seen.Add("both");
                [SqsBatch] public void Rest(string body) => Seen.Add("rest");
            }
            """.Replace("[SqsBatch, When(\"order.paid\", \"true\"), When(\"order.items\", \"3\")] public void Paid", "[SqsBatch, When(\"type\", \"Paid\"), When(\"order.paid\", \"true\"), When(\"order.items\", \"3\")] public void Paid", StringComparison.Ordinal));
        await function.InvokeAsync(Events.Sqs(
            """{"type":"Placed"}""",
            """{"type":"Changed","order":{"paid":true,"items":3}}""",
            """{"type":"Placed","order":{"paid":true,"items":3}}""",
            """{"type":"Paid","order":{"paid":true,"items":3}}""",
            """{"type":"Paid","order":{"paid":true,"items":4}}""",
            "not json"));
        Assert.Equal("placed placed both paid rest rest", function.Seen);
    }

    [Fact]
    public async Task Message_attributes_tell_routes_apart()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch, When("attributes:kind", "a", "b")] public void Known(SqsMessage m) => Seen.Add("known-" + m.MessageId);
                [SqsBatch] public void Rest(SqsMessage m) => Seen.Add("rest-" + m.MessageId);
            }
            """);
        await function.InvokeAsync(Events.Batch(
            Events.Message("m1", "x", attributes: ("kind", "b")), Events.Message("m2", "x", attributes: ("kind", "c")), Events.Message("m3", "x", attributes: ("Kind", "a"))));
        Assert.Equal("known-m1 rest-m2 rest-m3", function.Seen);
    }

    [Fact]
    public async Task Conditions_apply_to_events_and_to_the_fallback()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [EventBridgeTrigger, When("state", "done")] public void Done() => Seen.Add("done");
                [FallbackTrigger, When("kind", "mine")] public void Mine(UnknownEvent e) => Seen.Add("mine");
            }
            """);
        await function.InvokeAsync(Events.Bus("s", "t", """{"state":"done"}"""));
        await function.ThrowsAsync<UnroutedEventException>(Events.Bus("s", "t", """{"state":"open"}"""));
        await function.InvokeAsync("""{"kind":"mine"}""");
        var unrouted = await function.ThrowsAsync<UnroutedEventException>("""{"kind":"theirs"}""");
        Assert.Contains("whose top-level keys are kind", unrouted.Message, StringComparison.Ordinal);
        Assert.Equal("done mine", function.Seen);
    }

    [Theory]
    [InlineData("""When("a", "x")""", """When("a", "y", "x")""", new string[0])]
    [InlineData("""When("a", "x", "z")""", """When("a", "y", "x")""", new[] { "LR3002", "LR3002" })]
    [InlineData("""When("a", "x")""", """When("b", "x")""", new[] { "LR3002", "LR3002" })]
    [InlineData("""When("a", "x", "y")""", """When("a", "y", "x")""", new[] { "LR3001", "LR3001" })]
    public async Task Conditions_are_compared_like_filters(string one, string other, string[] ids) =>
        Assert.Equal(ids, (await RouteHost.FindingsAsync($$"""
            public static class Shop
            {
                [EventBridgeTrigger, {{one}}] public static void One() { }
                [EventBridgeTrigger, {{other}}] public static void Other() { }
            }
            """)).Select(finding => finding[..6]));

    [Theory]
    [InlineData("[S3Trigger, When(\"a\", \"x\")]")]
    [InlineData("[EventBridgeTrigger, When(\"attributes:a\", \"x\")]")]
    public async Task A_condition_on_what_the_source_does_not_have_is_a_build_error(string triggers) =>
        Assert.Equal([$"LR0004 '{triggers[(triggers.IndexOf(", ", StringComparison.Ordinal) + 2)..^1]}'"],
            await RouteHost.FindingsAsync($"public static class Shop {{ {triggers} public static void Take() {{ }} }}"));
}
