using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>What becomes of an exception in an HTTP handler.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class HttpFailureTests
{
    private const string Handler = """public static class S { [HttpTrigger("GET /a")] public static string Take(int? q) => throw new InvalidOperationException("secret"); }""";
    private const string Failing = "[assembly: LambdaRouting(HttpErrorsFailInvocation = true)]\n" + Handler;

    [Fact]
    public async Task It_is_a_500_without_its_text_and_is_logged_with_its_method()
    {
        RunningFunction function = RunningFunction.StartOnly(Handler);
        (int status, string? body) = HttpRequests.Answer(await function.InvokeAsync(HttpRequests.Of("GET", "/a")));

        Assert.Equal((500, """{"type":"about:blank","title":"Internal Server Error","status":500}"""), (status, body));
        (string message, Exception? exception) = Assert.Single(function.Log.Errors);
        Assert.Equal(("S.Take: an HTTP request ended as a 500.", "secret"), (message, exception!.Message));
    }

    [Fact]
    public async Task It_fails_the_invocation_where_the_assembly_says_so()
    {
        RunningFunction function = RunningFunction.StartOnly(Failing);

        Assert.Equal("secret", (await function.ThrowsAsync<InvalidOperationException>(HttpRequests.Of("GET", "/a"))).Message);
        Assert.Equal(400, HttpRequests.Answer(await function.InvokeAsync(HttpRequests.Of("GET", "/a", "q=x"))).Status);
        Assert.Equal(404, HttpRequests.Answer(await function.InvokeAsync(HttpRequests.Of("GET", "/b"))).Status);
    }

    [Theory]
    [InlineData(Handler, "on", true)]
    [InlineData(Failing, "off", false)]
    [InlineData(Failing, "perhaps", true)]
    public async Task The_environment_overrides_the_assembly(string source, string value, bool fails)
    {
        using var variable = new Variable("LAMBDA_ROUTING_HTTP_ERRORS_FAIL_INVOCATION", value);
        RunningFunction function = RunningFunction.StartOnly(source);

        Exception? failure = await Record.ExceptionAsync(() => function.InvokeAsync(HttpRequests.Of("GET", "/a")));

        Assert.Equal(fails, failure is InvalidOperationException);
    }

    [Theory]
    [InlineData("on", true)]
    [InlineData("off", false)]
    [InlineData("", false)]
    public async Task Only_a_developers_switch_shows_it_to_the_client(string value, bool shown)
    {
        using var variable = new Variable("LAMBDA_ROUTING_SHOW_EXCEPTIONS", value);
        (int status, string? body) = HttpRequests.Answer(await RunningFunction.StartOnly(Handler).InvokeAsync(HttpRequests.Of("GET", "/a")));

        Assert.Equal(500, status);
        Assert.Equal(shown, body!.Contains("secret", StringComparison.Ordinal));
    }
}
