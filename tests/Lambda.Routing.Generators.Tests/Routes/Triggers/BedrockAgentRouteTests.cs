namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class BedrockAgentRouteTests
{
    private const string Handlers = """
        public sealed class Actions
        {
            [BedrockAgentTrigger("orders", Function = "cancel")]
            public async Task<BedrockAgentResponse> Cancel(Order order) { await Task.Yield(); return BedrockAgentResponse.Text($"{order.OrderId}{order.Customer}"); }

            [BedrockAgentTrigger("api", ApiPath = "/orders/{id}", HttpMethod = "GET")]
            public BedrockAgentResponse Find([FromAttribute("id")] int id) => BedrockAgentResponse.Json(new Order(id, "c"), AppJson.Default.Order);

            [BedrockAgentTrigger("orders")]
            public string Rest(BedrockAgentEvent asked) => "rest of " + asked.ActionGroup;
        }
        """;

    [Fact]
    public async Task The_action_chooses_the_route_and_is_named_in_the_answer()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        Assert.Equal(
            """{"messageVersion":"1.0","response":{"actionGroup":"orders","function":"cancel","functionResponse":{"responseBody":{"TEXT":{"body":"7c"}}}},"sessionAttributes":{},"promptSessionAttributes":{}}""",
            await function.InvokeAsync("""{"actionGroup":"orders","agent":{},"function":"cancel","parameters":[{"name":"orderId","type":"integer","value":"7"},{"name":"customer","type":"string","value":"c"}]}"""));
        string answer = await function.InvokeAsync("""{"actionGroup":"api","agent":{},"apiPath":"/orders/{id}","httpMethod":"GET","parameters":[{"name":"id","type":"integer","value":"7"}]}""");
        Assert.Contains("""{"application/json":{"body":"{\"OrderId\":7,\"Customer\":\"c\"}"}}""", answer, StringComparison.Ordinal);
        Assert.Contains("rest of orders", await function.InvokeAsync("""{"actionGroup":"orders","agent":{},"function":"other"}"""), StringComparison.Ordinal);
        Assert.Equal("bedrock-agent Actions.Rest", function.Route);
    }

    [Fact]
    public async Task Another_group_is_unrouted_and_an_argument_of_the_wrong_type_fails()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        await function.ThrowsAsync<UnroutedEventException>("""{"actionGroup":"other","agent":{},"function":"cancel"}""");
        await function.ThrowsAsync<Lambda.Routing.Reading.PayloadException>(
            """{"actionGroup":"orders","agent":{},"function":"cancel","parameters":[{"name":"orderId","type":"integer","value":"SECRET"},{"name":"customer","value":"c"}]}""");
        await function.ThrowsAsync<Lambda.Routing.Reading.PayloadException>(
            """{"actionGroup":"api","agent":{},"apiPath":"/orders/{id}","httpMethod":"GET","parameters":[]}""");
    }

    [Fact]
    public async Task Functions_and_operations_of_one_group_share_no_event()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Actions
            {
                [BedrockAgentTrigger("shop", Function = "cancel")] public static string Cancel() => "function";
                [BedrockAgentTrigger("shop", ApiPath = "/orders/{id}")] public static string Find() => "path";
                [BedrockAgentTrigger("shop", HttpMethod = "POST", ApiPath = "/orders")] public static string Place() => "place";
                [BedrockAgentTrigger(Function = "refund")] public static string Refund() => "refund";
            }
            """);

        await function.InvokeAsync("""{"actionGroup":"shop","agent":{},"function":"cancel"}""");
        Assert.Equal("bedrock-agent Actions.Cancel", function.Route);
        await function.InvokeAsync("""{"actionGroup":"shop","agent":{},"apiPath":"/orders/{id}","httpMethod":"GET"}""");
        Assert.Equal("bedrock-agent Actions.Find", function.Route);
        await function.InvokeAsync("""{"actionGroup":"shop","agent":{},"apiPath":"/orders","httpMethod":"POST"}""");
        Assert.Equal("bedrock-agent Actions.Place", function.Route);
        await function.InvokeAsync("""{"actionGroup":"shop","agent":{},"function":"refund"}""");
        Assert.Equal("bedrock-agent Actions.Refund", function.Route);
    }

    [Fact]
    public async Task A_route_that_asks_for_a_function_and_for_a_path_takes_nothing()
    {
        Assert.Equal(["LR1025 'ApiPath = \"/a\"'"], await RouteHost.FindingsAsync(
            "public static class Desk { [BedrockAgentTrigger(\"g\", Function = \"f\", ApiPath = \"/a\")] public static string Take() => \"\"; }"));
        Assert.Equal(["LR1025 'HttpMethod = \"GET\"'"], await RouteHost.FindingsAsync(
            "public static class Desk { [BedrockAgentTrigger(HttpMethod = \"GET\", Function = \"f\")] public static string Take() => \"\"; }"));
        Assert.Equal(["LR3002 'BedrockAgentTrigger(\"g\")'", "LR3002 'BedrockAgentTrigger(Function = \"f\")'"], (await RouteHost.FindingsAsync("""
            public static class Desk
            {
                [BedrockAgentTrigger("g")] public static string One() => "";
                [BedrockAgentTrigger(Function = "f")] public static string Two() => "";
            }
            """)).Order());
    }

    [Theory]
    [InlineData("[BedrockAgentTrigger] public static void Take() { }", "LR4004 'void'")]
    [InlineData("[BedrockAgentTrigger] public static int Take() => 1;", "LR1012 'int'")]
    public async Task No_answer_or_a_wrong_one_is_an_error(string handler, string finding) =>
        Assert.Equal([finding], await RouteHost.FindingsAsync($$"""public static class Desk { {{handler}} }"""));
}
