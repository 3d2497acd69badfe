using Lambda.Routing.Http;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>Routes of WebSocket APIs, and what the client's connection gets for an answer.</summary>
public sealed class WebSocketRouteTests
{
    private const string Game = """
        public static class Game
        {
            [WebSocketTrigger("$connect")] public static WebSocketResponse Join(WebSocketEvent e) =>
                e.Headers.ContainsKey("Sec-WebSocket-Protocol") ? WebSocketResponse.Accept("chat.v2") : WebSocketResponse.Refuse(401);
            [WebSocketTrigger("move")] public static WebSocketResponse Move(Order order, WebSocketEvent e) => $"{order.Customer} \"{e.RequestContext.ConnectionId}\"";
            [WebSocketTrigger("text")] public static Task<WebSocketResponse> Text(string text) => Task.FromResult(WebSocketResponse.Reply(text));
            [WebSocketTrigger("$disconnect")] public static void Leave(WebSocketEvent e) => Seen.Add(e.RequestContext.DisconnectStatusCode.ToString()!);
            [WebSocketTrigger] public static Task Rest() => throw new NotSupportedException();
        }
        """;

    private static readonly RunningFunction Function = RunningFunction.Start(Game);

    [Theory]
    [InlineData("move", ""","body":"{\"orderId\":1,\"customer\":\"ann\"}" """, """{"statusCode":200,"body":"ann \"c1\""}""")]
    [InlineData("move", ""","body":"eyJvcmRlcklkIjoxLCJjdXN0b21lciI6ImFubiJ9","isBase64Encoded":true""", """{"statusCode":200,"body":"ann \"c1\""}""")]
    [InlineData("text", ""","body":"hé" """, """{"statusCode":200,"body":"hé"}""")]
    [InlineData("$connect", "", """{"statusCode":401}""")]
    [InlineData("$connect", ""","headers":{"Sec-WebSocket-Protocol":"chat.v1, chat.v2"}""", """{"statusCode":200,"headers":{"Sec-WebSocket-Protocol":"chat.v2"}}""")]
    [InlineData("$disconnect", "", """{"statusCode":200}""")]
    public async Task A_route_is_answered(string routeKey, string more, string answer) => Assert.Equal(answer, await Function.InvokeAsync(Event(routeKey, more)));

    [Theory]
    [InlineData("$default")]
    [InlineData("other")]
    public async Task What_no_method_names_goes_to_the_one_without_a_name_and_fails_as_it_does(string routeKey)
    {
        await Function.ThrowsAsync<NotSupportedException>(Event(routeKey, ""));
        Assert.Equal("apigw-websocket Game.Rest", Function.Route);
    }

    [Fact]
    public async Task A_message_that_does_not_read_fails_without_its_content()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Function.InvokeAsync(Event("move", ""","body":"secret" """)));
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        await Function.ThrowsAsync<HttpBadRequestException>(Event("move", ""","body":"$$$","isBase64Encoded":true"""));
    }

    [Theory]
    [InlineData("[WebSocketTrigger] public static Order Take() => null!;", "LR1012 'Order'")]
    [InlineData("[WebSocketTrigger] public static HttpResult Take() => null!;", "LR1010 'HttpResult'")]
    public async Task Another_answer_is_a_build_error(string handler, string finding) =>
        Assert.Contains(finding, await RouteHost.FindingsAsync($$"""public static class S { {{handler}} }""", Sources.Order, Sources.Json));

    private static string Event(string routeKey, string more) =>
        $$$"""{"requestContext":{"connectionId":"c1","eventType":"MESSAGE","routeKey":"{{{routeKey}}}","disconnectStatusCode":1001}{{{more}}}}""";
}
