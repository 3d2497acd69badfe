namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class ConnectRouteTests
{
    private const string Handlers = """
        public sealed class Switchboard
        {
            [ConnectTrigger(Channel = "VOICE"), When("action", "lookup")]
            public Dictionary<string, string> Look(Order order, [FromAttribute("tier")] string tier) => new() { ["id"] = $"{order.OrderId}{tier}" };

            [ConnectTrigger(Channel = "VOICE")]
            public async Task<IReadOnlyDictionary<string, string>> Other(ConnectEvent call) { await Task.Yield(); return new Dictionary<string, string> { ["contact"] = call.Contact.ContactId! }; }

            [ConnectTrigger(Channel = "CHAT", Instance = "i-1")]
            public System.Text.Json.JsonElement Chat() => System.Text.Json.JsonDocument.Parse("{\"nested\":{\"a\":[1]}}").RootElement;

            [ConnectTrigger(Channel = "TASK")]
            public void Tell(ConnectEvent call) => Seen.Add("task");
        }
        """;

    [Fact]
    public async Task The_flow_goes_on_with_what_the_chosen_route_returns()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        Assert.Equal("""{"id":"7gold"}""", await function.InvokeAsync(Call("VOICE", """{"action":"lookup","orderId":7,"customer":"c"}""")));
        Assert.Equal("""{"contact":"c-1"}""", await function.InvokeAsync(Call("VOICE", "{}")));
        Assert.Equal("""{"nested":{"a":[1]}}""", await function.InvokeAsync(Call("CHAT", "{}")));
        Assert.Equal("{}", await function.InvokeAsync(Call("TASK", "{}")));
        Assert.Equal("task", function.Seen);
        Assert.Equal("connect Switchboard.Tell", function.Route);
    }

    [Fact]
    public async Task Another_channel_or_instance_is_unrouted()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        await function.ThrowsAsync<UnroutedEventException>(Call("EMAIL", "{}"));
        await function.ThrowsAsync<UnroutedEventException>(Call("CHAT", "{}", "i-2"));
    }

    [Fact]
    public async Task An_answer_of_another_type_is_an_error() => Assert.Equal(
        ["LR1012 'Order'"],
        await RouteHost.FindingsAsync("public static class Desk { [ConnectTrigger] public static Order Take() => null!; }", Sources.Order, Sources.Json));

    private static string Call(string channel, string parameters, string instance = "i-1") => """
        {"Name":"ContactFlowEvent","Details":{"ContactData":{"Channel":"CHANNEL","ContactId":"c-1","Attributes":{"tier":"gold"},
         "InstanceARN":"arn:aws:connect:us-east-1:1:instance/INSTANCE"},"Parameters":PARAMETERS}}
        """.Replace("CHANNEL", channel, StringComparison.Ordinal).Replace("INSTANCE\"", instance + "\"", StringComparison.Ordinal)
        .Replace("PARAMETERS", parameters, StringComparison.Ordinal);
}
