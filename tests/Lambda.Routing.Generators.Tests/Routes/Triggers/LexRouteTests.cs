namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class LexRouteTests
{
    private const string Handlers = """
        public sealed record Stay(string? City);

        public sealed class Desk
        {
            [LexTrigger("Book", InvocationSource = "FulfillmentCodeHook")]
            public Task<LexResponse> Book(Stay stay, LexEvent asked) { Seen.Add($"book:{stay.City}"); return Task.FromResult(LexResponse.Close(asked, "ok")); }

            [LexTrigger("Book", Bot = "travel", InvocationSource = "DialogCodeHook")]
            public LexResponse Travel(LexEvent asked) { Seen.Add("travel"); return LexResponse.Delegate(asked); }

            [LexTrigger("Old", Version = LexVersion.V1)]
            public LexV1Response Old(LexV1Event asked) { Seen.Add("old"); return new() { DialogAction = new() { Type = "Delegate" } }; }

            [LexTrigger("New", Version = LexVersion.V2)]
            public LexResponse? New(LexV2Event asked) { Seen.Add("new"); return null; }
        }

        [System.Text.Json.Serialization.JsonSerializable(typeof(Stay))]
        internal sealed partial class DeskJson : System.Text.Json.Serialization.JsonSerializerContext;
        """;

    [Fact]
    public async Task The_intent_the_bot_and_the_hook_choose_the_route_in_both_versions()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        Assert.Equal(
            """{"sessionState":{"activeContexts":[],"sessionAttributes":{},"dialogAction":{"type":"Close"},"intent":{"name":"Book","slots":{"City":{"value":{"interpretedValue":"Oslo"}}},"state":"Fulfilled"}},"messages":[{"contentType":"PlainText","content":"ok"}]}""",
            await function.InvokeAsync(V2("Book", "shop", "FulfillmentCodeHook")));
        Assert.Equal(
            """{"sessionAttributes":{},"activeContexts":[],"dialogAction":{"type":"Close","fulfillmentState":"Fulfilled","message":{"contentType":"PlainText","content":"ok"}}}""",
            await function.InvokeAsync(V1("Book", "shop", "FulfillmentCodeHook")));
        await function.InvokeAsync(V2("Book", "travel", "DialogCodeHook"));
        await function.InvokeAsync(V1("Book", "travel", "DialogCodeHook"));
        Assert.Equal("""{"sessionAttributes":{},"dialogAction":{"type":"Delegate"}}""", await function.InvokeAsync(V1("Old", "b", "DialogCodeHook")));

        Assert.Equal("book:Oslo book:Oslo travel travel old", function.Seen);
        Assert.Equal("lex-v1 Desk.Old", function.Route);
    }

    [Fact]
    public async Task What_no_route_takes_and_an_answer_that_is_null_fail_the_invocation()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        await function.ThrowsAsync<UnroutedEventException>(V2("Book", "shop", "DialogCodeHook"));
        await function.ThrowsAsync<UnroutedEventException>(V2("Old", "shop", "DialogCodeHook"));
        await function.ThrowsAsync<InvalidOperationException>(V2("New", "shop", "DialogCodeHook"));
    }

    [Theory]
    [InlineData("[LexTrigger] public static void Take() { }", "LR4004 'void'")]
    [InlineData("[LexTrigger] public static string Take() => \"\";", "LR1012 'string'")]
    [InlineData("[LexTrigger(InvocationSource = \"Dialog\")] public static LexResponse Take() => null!;", "LR1026 'InvocationSource = \"Dialog\"'")]
    public async Task A_wrong_answer_or_filter_is_an_error(string handler, string finding) =>
        Assert.Contains(finding, await RouteHost.FindingsAsync($$"""public static class Desk { {{handler}} }"""));

    private static string V2(string intent, string bot, string source) => Of(
        """{"invocationSource":"SOURCE","bot":{"name":"BOT"},"sessionState":{"intent":{"name":"INTENT","slots":{"City":{"value":{"interpretedValue":"Oslo"}}}}}}""", intent, bot, source);

    private static string V1(string intent, string bot, string source) => Of(
        """{"invocationSource":"SOURCE","bot":{"name":"BOT"},"currentIntent":{"name":"INTENT","slots":{"City":"Oslo"}}}""", intent, bot, source);

    private static string Of(string json, string intent, string bot, string source) => json
        .Replace("SOURCE", source, StringComparison.Ordinal).Replace("BOT", bot, StringComparison.Ordinal).Replace("INTENT", intent, StringComparison.Ordinal);
}
