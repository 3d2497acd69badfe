using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>Claims as parameters, compiled and run.</summary>
public sealed class ClaimParameterTests
{
    private const string Handlers = """
        public static class S
        {
            [HttpTrigger("GET /me")] public static string Me([FromClaim("sub")] string user, [FromClaim] int level = 1, [FromClaim] Guid? tenant = null) => $"{user} {level} {tenant:N}";
            [HttpTrigger("GET /maybe")] public static string Maybe([FromClaim("sub")] string? user) => $"[{user}]";
            [HttpTrigger("GET /groups")] public static string Groups([FromClaim("cognito:groups")] string[] groups, [FromClaim] IReadOnlyList<int>? levels) => $"{string.Join('|', groups)} {(levels is null ? "none" : string.Join('|', levels))}";
        }
        """;

    private static readonly RunningFunction s_function = RunningFunction.StartOnly(Handlers);

    [Theory]
    [InlineData("""{"sub":"u1"}""", 200, "u1 1 ")]
    [InlineData("""{"sub":"u1","level":"3","tenant":"0b6cf1a2-7a3d-4c57-9d36-5c0e3c9f2a11"}""", 200, "u1 3 0b6cf1a27a3d4c579d365c0e3c9f2a11")]
    [InlineData("""{"level":"3"}""", 403, "claim 'sub' is missing")]
    [InlineData("""{"sub":"u1","level":"secret"}""", 403, "claim 'level': expected an integer")]
    public async Task A_claim_comes_from_the_token_that_was_checked(string claims, int status, string body)
    {
        (int actual, string? text) = await GetAsync("/me", "", claims);

        Assert.Equal(status, actual);
        Assert.Contains(body, text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_identity_it_is_a_401_with_a_challenge()
    {
        string answer = await s_function.InvokeAsync(HttpRequests.Of("GET", "/me"));

        Assert.Equal(401, HttpRequests.Answer(answer).Status);
        Assert.Equal("Bearer", HttpRequests.Header(answer, "www-authenticate"));
    }

    [Theory]
    [InlineData("sub=admin&level=9")]
    [InlineData("user=admin")]
    public async Task Nothing_in_the_query_becomes_a_claim(string query)
    {
        Assert.Equal(401, (await GetAsync("/me", query, null)).Status);
        Assert.Equal((200, "u1 1 "), await GetAsync("/me", query, """{"sub":"u1"}"""));
        Assert.Equal((200, "[]"), await GetAsync("/maybe", query, null));
    }

    [Fact]
    public async Task A_claim_that_may_be_missing_is_null() => Assert.Equal((200, "[]"), await GetAsync("/maybe", "", """{"level":"3"}"""));

    [Fact]
    public async Task What_an_authorizer_returned_is_a_claim_too()
    {
        string answer = await s_function.InvokeAsync(HttpRequests.Of("GET", "/me", authorizer: new { lambda = new { sub = "u2" } }));

        Assert.Equal((200, "u2 1 "), HttpRequests.Answer(answer));
    }

    [Theory]
    [InlineData("""{"cognito:groups":"[admin clerk]","levels":"[1 2]"}""", 200, "admin|clerk 1|2")]
    [InlineData("""{"cognito:groups":"admin"}""", 200, "admin none")]
    [InlineData("""{"cognito:groups":"[]"}""", 200, " none")]
    [InlineData("""{"sub":"u1"}""", 403, "claim 'cognito:groups' is missing")]
    [InlineData("""{"cognito:groups":"[admin]","levels":"[1 secret]"}""", 403, "claim 'levels': expected an integer")]
    public async Task A_claim_may_be_a_list(string claims, int status, string body)
    {
        (int actual, string? text) = await GetAsync("/groups", "", claims);

        Assert.Equal(status, actual);
        Assert.Contains(body, text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_asked_of_somebody() => Assert.Equal(401, (await GetAsync("/groups", "", null)).Status);

    [Fact]
    public async Task An_authorizer_may_return_a_list()
    {
        string answer = await s_function.InvokeAsync(HttpRequests.Of("GET", "/groups", authorizer: new
        {
            lambda = new Dictionary<string, object> { ["cognito:groups"] = new[] { "admin", "a b" }, ["levels"] = new[] { 1, 2 } },
        }));

        Assert.Equal((200, "admin|a b 1|2"), HttpRequests.Answer(answer));
    }

    [Theory]
    [InlineData("[FromClaim] Order[] orders", "LR1001 '[FromClaim] Order[] orders'")]
    [InlineData("[FromClaim] Order order", "LR1001 '[FromClaim] Order order'")]
    public async Task A_claim_is_what_text_can_become(string parameter, string finding) =>
        Assert.Equal([finding], await RouteHost.FindingsAsync($"public static class S {{ [HttpTrigger(\"GET /a\")] public static void Take({parameter}) {{ }} }}", Sources.Order, Sources.Json));

    private static async Task<(int Status, string? Body)> GetAsync(string path, string query, string? claims) => HttpRequests.Answer(await s_function.InvokeAsync(
        HttpRequests.Of("GET", path, query, authorizer: claims is null ? null : new { jwt = new { claims = System.Text.Json.JsonDocument.Parse(claims).RootElement, scopes = Array.Empty<string>() } })));
}
