namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class AlexaRouteTests
{
    private const string Handlers = """
        public sealed class Skill
        {
            [AlexaTrigger("Pizza")]
            public async Task<AlexaResponse> Pizza(AlexaEvent asked) { await Task.Yield(); return AlexaResponse.Tell("pizza"); }

            [AlexaTrigger("AMAZON.*")]
            public AlexaResponse BuiltIn(AlexaEvent asked) => AlexaResponse.Tell("built in " + asked.Request.Intent!.Name);

            [AlexaTrigger(RequestType = "LaunchRequest", Locale = "en-*")]
            public AlexaResponse Launch() => AlexaResponse.Ask("hello");

            [AlexaTrigger(RequestType = "AudioPlayer.*")]
            public void Player(AlexaEvent told) => Seen.Add(told.Request.Type);

            [AlexaTrigger(RequestType = "SessionEndedRequest")]
            public AlexaResponse Ended(AlexaEvent told) => AlexaResponse.Tell("bye");

            [AlexaSmartHomeTrigger("Alexa.PowerController", Name = "TurnOn")]
            public AlexaSmartHomeResponse TurnOn(AlexaSmartHomeEvent directive, Order order) { Seen.Add($"on:{order.OrderId}"); return AlexaSmartHomeResponse.Done(directive); }

            [AlexaSmartHomeTrigger("Alexa.ConnectedHome.*")]
            public System.Text.Json.JsonElement Old(AlexaSmartHomeEvent directive) { Seen.Add(directive.Name!); return System.Text.Json.JsonDocument.Parse("{}").RootElement; }
        }
        """;

    [Fact]
    public async Task The_intent_or_the_kind_of_request_chooses_the_route()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        Assert.Contains("\"pizza\"", await function.InvokeAsync(Intent("Pizza")), StringComparison.Ordinal);
        Assert.Contains("built in AMAZON.HelpIntent", await function.InvokeAsync(Intent("AMAZON.HelpIntent")), StringComparison.Ordinal);
        Assert.Contains("hello", await function.InvokeAsync("""{"request":{"type":"LaunchRequest","requestId":"r","locale":"en-GB"}}"""), StringComparison.Ordinal);
        Assert.Equal("""{"version":"1.0","response":{}}""", await function.InvokeAsync("""{"request":{"type":"AudioPlayer.PlaybackStarted","requestId":"r"}}"""));
        Assert.Equal("AudioPlayer.PlaybackStarted", function.Seen);
        Assert.Equal("alexa Skill.Player", function.Route);
    }

    [Fact]
    public async Task An_intent_is_an_intent_request_unless_the_route_says_otherwise()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Skill
            {
                [AlexaTrigger("Pizza")] public static void Do() => Seen.Add("do");
                [AlexaTrigger("Pizza", RequestType = "CanFulfillIntentRequest")] public static void Can() => Seen.Add("can");
                [AlexaTrigger(RequestType = "IntentRequest")] public static void Any() => Seen.Add("any");
                [AlexaTrigger] public static void Rest() => Seen.Add("rest");
            }
            """);
        await function.InvokeAsync(Intent("Pizza"));
        await function.InvokeAsync(Intent("Pizza").Replace("IntentRequest", "CanFulfillIntentRequest", StringComparison.Ordinal));
        await function.InvokeAsync(Intent("Pasta"));
        await function.InvokeAsync(Intent("Pasta").Replace("IntentRequest", "CanFulfillIntentRequest", StringComparison.Ordinal));
        await function.InvokeAsync("""{"request":{"type":"LaunchRequest","requestId":"r"}}""");
        Assert.Equal("do can any rest rest", function.Seen);
    }

    [Fact]
    public async Task Another_intent_or_language_is_unrouted_and_speech_at_the_end_fails()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        await function.ThrowsAsync<UnroutedEventException>(Intent("Pasta"));
        await function.ThrowsAsync<UnroutedEventException>("""{"request":{"type":"LaunchRequest","requestId":"r","locale":"de-DE"}}""");
        await function.ThrowsAsync<InvalidOperationException>("""{"request":{"type":"SessionEndedRequest","requestId":"r"}}""");
    }

    [Fact]
    public async Task Directives_of_every_version_are_taken_with_their_payload()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        string answer = await function.InvokeAsync(
            """{"directive":{"header":{"namespace":"Alexa.PowerController","name":"TurnOn","correlationToken":"c"},"payload":{"orderId":7,"customer":"x"}}}""");
        Assert.StartsWith("""{"event":{"header":{"namespace":"Alexa","name":"Response",""", answer, StringComparison.Ordinal);
        Assert.Contains("\"correlationToken\":\"c\"", answer, StringComparison.Ordinal);
        Assert.Equal("{}", await function.InvokeAsync("""{"header":{"namespace":"Alexa.ConnectedHome.Control","name":"TurnOffRequest","payloadVersion":"2"},"payload":{}}"""));
        await function.ThrowsAsync<UnroutedEventException>("""{"directive":{"header":{"namespace":"Alexa.PowerController","name":"TurnOff"}}}""");
        Assert.Equal("on:7 TurnOffRequest", function.Seen);
    }

    [Theory]
    [InlineData("[AlexaTrigger] public static string Take() => \"\";", "LR1012 'string'")]
    [InlineData("[AlexaSmartHomeTrigger] public static void Take() { }", "LR4004 'void'")]
    public async Task No_answer_or_a_wrong_one_is_an_error(string handler, string finding) =>
        Assert.Contains(finding, await RouteHost.FindingsAsync($$"""public static class Desk { {{handler}} }"""));

    private static string Intent(string name) => """{"request":{"type":"IntentRequest","requestId":"r","locale":"en-GB","intent":{"name":"NAME"}}}"""
        .Replace("NAME", name, StringComparison.Ordinal);
}
