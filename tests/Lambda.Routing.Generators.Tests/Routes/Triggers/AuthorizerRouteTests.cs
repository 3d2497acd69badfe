namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>Authorizers: the exact answer, and that nothing is allowed unless a method says so.</summary>
public sealed class AuthorizerRouteTests
{
    private const string Arn = "arn:aws:execute-api:eu-central-1:123456789012:api1/live/GET/a";
    private const string Token = $$$"""{"type":"TOKEN","methodArn":"{{{Arn}}}","authorizationToken":"secret"}""";
    private const string Request = $$$"""{"type":"REQUEST","methodArn":"{{{Arn}}}","httpMethod":"GET","path":"/a","requestContext":{"resourcePath":"/a","httpMethod":"GET","connectionId":"c","eventType":"CONNECT"}}""";
    private const string Http = $$$"""{"type":"REQUEST","routeArn":"{{{Arn}}}","identitySource":["secret"],"requestContext":{"http":{"method":"GET","path":"/a"} } }""";

    [Theory]
    [InlineData("AuthorizerDecision.Allow(\"me\")", "Allow", true)]
    [InlineData("AuthorizerDecision.Deny(\"me\")", "Deny", false)]
    public async Task A_decision_is_about_the_one_request_in_each_form(string decision, string effect, bool isAuthorized)
    {
        RunningFunction function = RunningFunction.StartOnly($$"""
            public static class Door { [AuthorizerTrigger] public static AuthorizerDecision Check() =>
                {{decision}} with { Context = new Dictionary<string, ClaimValue> { ["tier"] = "gold", ["seats"] = 5, ["admin"] = false } }; }
            """);
        string policy = $$$"""{"principalId":"me","policyDocument":{"Version":"2012-10-17","Statement":[{"Action":"execute-api:Invoke","Effect":"{{{effect}}}","Resource":["{{{Arn}}}"]}]},"context":{"tier":"gold","seats":5,"admin":false}}""";

        Assert.Equal(policy, await function.InvokeAsync(Token));
        Assert.Equal("apigw-authorizer-token Door.Check", function.Route);
        Assert.Equal(policy, await function.InvokeAsync(Request));
        Assert.Equal("apigw-authorizer-request Door.Check", function.Route);
        Assert.Equal(
            $$$"""{"isAuthorized":{{{(isAuthorized ? "true" : "false")}}},"context":{"tier":"gold","seats":5,"admin":false,"principalId":"me"}}""", await function.InvokeAsync(Http));
        Assert.Equal("apigw-authorizer-v2 Door.Check", function.Route);
    }

    [Theory]
    [InlineData("AuthorizerPolicy.Allow(\"me\", \"a\", \"b\")", """[{"Action":"execute-api:Invoke","Effect":"Allow","Resource":["a","b"]}]""")]
    [InlineData("AuthorizerPolicy.AllowAll(\"me\")", """[{"Action":"execute-api:Invoke","Effect":"Allow","Resource":["*"]}]""")]
    [InlineData("new AuthorizerPolicy(\"me\")", "[]")]
    [InlineData("new AuthorizerPolicy(\"me\") { Statements = [AuthorizerStatement.Allow(\"a\"), AuthorizerStatement.Deny(\"*\")] }",
        """[{"Action":"execute-api:Invoke","Effect":"Allow","Resource":["a"]},{"Action":"execute-api:Invoke","Effect":"Deny","Resource":["*"]}]""")]
    public async Task A_policy_is_written_as_it_is(string policy, string statements)
    {
        RunningFunction function = RunningFunction.StartOnly($$"""public static class Door { [AuthorizerTrigger] public static Task<AuthorizerPolicy> Check() => Task.FromResult({{policy}}); }""");

        Assert.All(
            [await function.InvokeAsync(Token), await function.InvokeAsync(Request), await function.InvokeAsync(Http)],
            answer => Assert.Equal($$$"""{"principalId":"me","policyDocument":{"Version":"2012-10-17","Statement":{{{statements}}}}}""", answer));
    }

    [Theory]
    [InlineData("AuthorizerStatement.Allow(\"*\")")]
    [InlineData("AuthorizerStatement.Allow()")]
    [InlineData("AuthorizerStatement.Deny(\"\")")]
    public async Task A_statement_that_says_too_much_or_nothing_fails(string statement)
    {
        RunningFunction function = RunningFunction.StartOnly($$"""
            public static class Door { [AuthorizerTrigger] public static AuthorizerPolicy Check() => new("me") { Statements = [{{statement}}] }; }
            """);
        await function.ThrowsAsync<ArgumentException>(Token);
    }

    [Theory]
    [InlineData("new(\"\") { Statements = [AuthorizerStatement.Deny(\"*\")] }")]
    [InlineData("AuthorizerPolicy.Allow(\"me\", \"a\") with { Context = new Dictionary<string, ClaimValue> { [\"list\"] = ClaimValue.FromList(\"b\") } }")]
    [InlineData("AuthorizerPolicy.Allow(\"me\", \"a\") with { Context = new Dictionary<string, ClaimValue> { [\"nothing\"] = default } }")]
    public async Task A_policy_that_API_Gateway_would_not_understand_fails_and_says_why(string policy)
    {
        RunningFunction function = RunningFunction.StartOnly($$"""public static class Door { [AuthorizerTrigger] public static AuthorizerPolicy Check() => {{policy}}; }""");

        await function.ThrowsAsync<InvalidOperationException>(Token);
    }

    [Theory]
    [InlineData("api1/live/GET/*", false)]
    [InlineData("api1/live/GET/a/?", false)]
    [InlineData("api1/live/*/a", false)]
    [InlineData("api1/*/GET/a", true)]
    [InlineData("api1/live/$connect", true)]
    public async Task A_decision_never_covers_what_a_client_s_wildcards_would(string resource, bool isAnswered)
    {
        foreach (string decision in (string[])["Allow", "Deny"])
        {
            RunningFunction function = RunningFunction.StartOnly($$"""public static class Door { [AuthorizerTrigger] public static AuthorizerDecision Check() => AuthorizerDecision.{{decision}}("me"); }""");
            foreach (string request in (string[])[Token, Request])
            {
                string sent = request.Replace("api1/live/GET/a", resource, StringComparison.Ordinal);
                if (isAnswered)
                {
                    Assert.Contains($"\"Resource\":[\"arn:aws:execute-api:eu-central-1:123456789012:{resource}\"]", await function.InvokeAsync(sent), StringComparison.Ordinal);
                }
                else
                {
                    await function.ThrowsAsync<InvalidOperationException>(sent);
                }
            }
        }
    }

    [Fact]
    public async Task An_HTTP_API_takes_lists_in_the_context() => Assert.EndsWith(
        ""","context":{"list":["b"]}}""",
        await RunningFunction.StartOnly("""
            public static class Door { [AuthorizerTrigger] public static AuthorizerPolicy Check(HttpAuthorizerEvent request) =>
                AuthorizerPolicy.Allow("me", "a") with { Context = new Dictionary<string, ClaimValue> { ["list"] = ClaimValue.FromList("b") } }; }
            """).InvokeAsync(Http), StringComparison.Ordinal);

    [Theory]
    [InlineData("null!", typeof(InvalidOperationException))]
    [InlineData("throw new UnauthorizedException()", typeof(UnauthorizedException))]
    public async Task No_answer_allows_nothing(string body, Type exception)
    {
        RunningFunction function = RunningFunction.StartOnly($$"""public static class Door { [AuthorizerTrigger] public static AuthorizerDecision Check() => {{body}}; }""");
        foreach (string request in (string[])[Token, Request, Http])
        {
            Exception thrown = await Assert.ThrowsAnyAsync<Exception>(() => function.InvokeAsync(request));
            Assert.IsType(exception, thrown);
            Assert.DoesNotContain("secret", thrown.ToString(), StringComparison.Ordinal);
        }
        Assert.Equal("Unauthorized", new UnauthorizedException().Message);
    }

    [Fact]
    public async Task Authorizers_stand_beside_the_apis_that_they_guard()
    {
        RunningFunction function = RunningFunction.StartOnly("""
            public static class Shop
            {
                [AuthorizerTrigger(Arn = "arn:aws:execute-api:eu-central-1:123456789012:api1/*")] public static AuthorizerDecision Check() => AuthorizerDecision.Allow("me");
                [AuthorizerTrigger] public static AuthorizerDecision Other() => AuthorizerDecision.Deny("other");
                [HttpTrigger("GET /a")] public static string Get() => "a";
                [WebSocketTrigger] public static void Connect() { }
            }
            """);
        foreach ((string json, string route) in ((string, string)[])
        [
            (Token, "apigw-authorizer-token Shop.Check"), (Request, "apigw-authorizer-request Shop.Check"), (Http, "apigw-authorizer-v2 Shop.Check"),
            (Token.Replace("api1", "api2", StringComparison.Ordinal), "apigw-authorizer-token Shop.Other"),
            ("""{"httpMethod":"GET","path":"/a"}""", "apigw-rest Shop.Get"), ("""{"rawPath":"/a","requestContext":{"http":{"method":"GET"}}}""", "apigw-http Shop.Get"),
            ("""{"requestContext":{"connectionId":"c","eventType":"CONNECT","routeKey":"$connect"}}""", "apigw-websocket Shop.Connect"),
        ])
        {
            await function.InvokeAsync(json);
            Assert.Equal(route, function.Route);
        }
    }

    [Fact]
    public async Task An_authorizer_that_returns_nothing_is_a_build_error() => Assert.Contains(
        "LR4004 'void'", await RouteHost.FindingsAsync("public static class S { [AuthorizerTrigger] public static void Check() { } }"));
}
