using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>CORS, compiled and run.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class CorsTests
{
    private const string Handlers = """
        [Cors("https://shop.example", "https://admin.example", AllowHeaders = ["content-type", "x-tenant"], ExposeHeaders = ["x-total"], AllowCredentials = true, MaxAgeSeconds = 600)]
        public static class Shop
        {
            [HttpTrigger("GET /orders")] public static string All() => "all";
            [HttpTrigger("POST /orders")] public static string Place(int q) => "placed";
            [HttpTrigger("DELETE /orders")] public static string Drop() => throw new InvalidOperationException("secret");
            [Cors("*")] [HttpTrigger("GET /public")] public static HttpResult Public() => HttpResult.Text("p").WithHeader("Vary", "Accept");
            [Cors("${CORS_ORIGINS:https://a.example,https://b.example}")] [HttpTrigger("ANY /any")] public static string Any(HttpRequest r) => r.Method;
        }
        public static class Other
        {
            [HttpTrigger("GET /closed")] public static string Closed() => "closed";
            [HttpTrigger("OPTIONS /own")] public static string Own() => "own";
            [Cors("*")] [HttpTrigger("GET /own")] public static string OwnGet() => "get";
        }
        """;

    private static readonly RunningFunction s_function = RunningFunction.StartOnly(Handlers);

    [Theory]
    [InlineData("/orders", "GET", "https://shop.example")]
    [InlineData("/orders/", "POST", "https://admin.example")]
    [InlineData("/orders", "HEAD", "https://shop.example")]
    public async Task A_preflight_is_answered_without_a_call(string path, string method, string origin)
    {
        string answer = await PreflightAsync(path, method, origin);

        Assert.Equal((204, null), HttpRequests.Answer(answer));
        Assert.Equal(
            (origin, method, "content-type, x-tenant", "true", "600", "Origin"),
            (Header(answer, "Origin"), Header(answer, "Methods"), Header(answer, "Headers"), Header(answer, "Credentials"), HttpRequests.Header(answer, "Access-Control-Max-Age"), HttpRequests.Header(answer, "Vary")));
    }

    [Theory]
    [InlineData("/orders", "GET", "https://evil.example", 204)]
    [InlineData("/orders", "GET", "https://shop.example.evil", 204)]
    [InlineData("/orders", "GET", "null", 204)]
    [InlineData("/orders", "GET", "HTTPS://SHOP.EXAMPLE", 204)]
    [InlineData("/orders", "PUT", "https://shop.example", 204)]
    [InlineData("/orders", "GET\r\nX: y", "https://shop.example", 204)]
    [InlineData("/closed", "GET", "https://shop.example", 405)]
    [InlineData("/nothing", "GET", "https://shop.example", 404)]
    public async Task A_preflight_that_is_not_for_the_route_allows_nothing(string path, string method, string origin, int status)
    {
        string answer = await PreflightAsync(path, method, origin);

        Assert.Null(Header(answer, "Origin"));
        Assert.Null(Header(answer, "Methods"));
        // PUT has no route: OPTIONS is answered for the path, without leave.
        Assert.Equal(method is "PUT" || method.Contains('\r', StringComparison.Ordinal) ? 405 : status, HttpRequests.Answer(answer).Status);
    }

    [Fact]
    public async Task An_answer_may_be_read_by_the_origins_that_are_named()
    {
        string answer = await SendAsync("GET", "/orders", "https://shop.example");

        Assert.Equal((200, "all"), HttpRequests.Answer(answer));
        Assert.Equal(("https://shop.example", "true", "x-total", "Origin"), (Header(answer, "Origin"), Header(answer, "Credentials"), HttpRequests.Header(answer, "Access-Control-Expose-Headers"), HttpRequests.Header(answer, "Vary")));
    }

    [Theory]
    [InlineData("POST", 400)]
    [InlineData("DELETE", 500)]
    public async Task An_error_of_a_route_may_be_read_too(string method, int status)
    {
        string answer = await SendAsync(method, "/orders", "https://shop.example");

        Assert.Equal(status, HttpRequests.Answer(answer).Status);
        Assert.Equal("https://shop.example", Header(answer, "Origin"));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData(null)]
    public async Task Others_get_no_leave_and_caches_learn_that_it_depends(string? origin)
    {
        string answer = await SendAsync("GET", "/orders", origin);

        Assert.Null(Header(answer, "Origin"));
        Assert.Null(Header(answer, "Credentials"));
        Assert.Equal("Origin", HttpRequests.Header(answer, "Vary"));
    }

    [Fact]
    public async Task A_wildcard_is_for_all_alike()
    {
        string answer = await SendAsync("GET", "/public", "https://any.example");

        Assert.Equal(("*", null, "Accept"), (Header(answer, "Origin"), Header(answer, "Credentials"), HttpRequests.Header(answer, "Vary")));
    }

    [Theory]
    [InlineData("https://b.example", "https://b.example")]
    [InlineData("https://c.example", null)]
    public async Task Origins_may_come_from_the_environment(string origin, string? allowed)
    {
        Assert.Equal(allowed, Header(await PreflightAsync("/any", "PURGE", origin), "Origin"));
        Assert.Equal(allowed, Header(await SendAsync("OPTIONS", "/any", origin), "Origin"));
    }

    [Fact]
    public async Task Options_that_is_no_preflight_says_what_there_is()
    {
        string answer = await SendAsync("OPTIONS", "/orders", null);

        Assert.Equal((204, null), HttpRequests.Answer(answer));
        Assert.Equal("DELETE, GET, HEAD, OPTIONS, POST", HttpRequests.Header(answer, "Allow"));
        Assert.Equal(405, HttpRequests.Answer(await SendAsync("OPTIONS", "/closed", null)).Status);
        Assert.Equal((200, "own"), HttpRequests.Answer(await SendAsync("OPTIONS", "/own", null)));
        Assert.Equal((200, "OPTIONS"), HttpRequests.Answer(await SendAsync("OPTIONS", "/any", null)));
    }

    [Fact]
    public void A_variable_that_allows_all_with_credentials_stops_the_start()
    {
        using var origins = new Variable("CORS_TEST_ORIGINS", "https://a.example, *");

        Exception failure = Assert.ThrowsAny<Exception>(() => RunningFunction.StartOnly(
            """public static class S { [Cors("${CORS_TEST_ORIGINS}", AllowCredentials = true)] [HttpTrigger("GET /a")] public static void Take() { } }"""));
        Assert.IsType<StartupException>(failure.GetBaseException());
    }

    [Theory]
    [InlineData("[Cors(\"*\", AllowCredentials = true)]", "LR0080 '\"*\"'")]
    [InlineData("[Cors(\"https://a.example\", AllowHeaders = [\"*\"], AllowCredentials = true)]", "LR0080 'AllowHeaders = [\"*\"]'")]
    [InlineData("[Cors(\"https://a.example\", ExposeHeaders = [\"*\"], AllowCredentials = true)]", "LR0080 'ExposeHeaders = [\"*\"]'")]
    [InlineData("[Cors]", "LR0081 'Cors'")]
    [InlineData("[Cors(\"https://a.example\", \"https://a.example/\")]", "LR0081 '\"https://a.example/\"'")]
    [InlineData("[Cors(\"a.example\")]", "LR0081 '\"a.example\"'")]
    [InlineData("[Cors(\"https://A.example\")]", "LR0081 '\"https://A.example\"'")]
    [InlineData("[Cors(\"https://*.example\")]", "LR0081 '\"https://*.example\"'")]
    public async Task What_browsers_would_refuse_is_a_build_error(string attribute, string finding) =>
        Assert.Equal([finding], await RouteHost.FindingsAsync($"public static class S {{ {attribute} [HttpTrigger(\"GET /a\")] public static void Take() {{ }} }}"));

    [Fact]
    public async Task A_fault_on_the_class_is_said_at_the_method() =>
        Assert.Equal(["LR0080 'Take'"], await RouteHost.FindingsAsync("[Cors(\"*\", AllowCredentials = true)] public static class S { [HttpTrigger(\"GET /a\")] public static void Take() { } }"));

    private static string? Header(string answer, string name) =>
        HttpRequests.Header(answer, "Access-Control-Allow-" + name);

    private static Task<string> PreflightAsync(string path, string method, string origin) =>
        s_function.InvokeAsync(HttpRequests.Of("OPTIONS", path, headers: new() { ["origin"] = origin, ["access-control-request-method"] = method }));

    private static Task<string> SendAsync(string method, string path, string? origin) =>
        s_function.InvokeAsync(HttpRequests.Of(method, path, headers: origin is null ? [] : new() { ["origin"] = origin }));
}
