using System.Net;
using System.Text;
using Lambda.Routing.Tool.Runner;
using Lambda.Routing.Tool.Serving;
using Lambda.Routing.Tool.Tests.Infrastructure;

namespace Lambda.Routing.Tool.Tests.Serving;

public sealed class InvokeApiTests
{
    [Fact]
    public async Task An_answer_is_a_200_with_the_version()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Task<HttpResponseMessage> invoke = function.InvokeAsync("{\"a\":1}");
        (string id, string json, _) = await function.NextAsync();
        await function.AnswerAsync(id, "\"é\"", route: "sqs Desk.Take");
        HttpResponseMessage response = await invoke;
        Assert.Equal("{\"a\":1}", json);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("$LATEST", Header(response, "X-Amz-Executed-Version"));
        Assert.Equal(id, Header(response, "X-Amzn-RequestId"));
        Assert.Equal("sqs Desk.Take", Header(response, "Lambda-Routing-Route"));
        Assert.False(response.Headers.Contains("X-Amz-Function-Error"));
        Assert.Equal("\"é\"", await TextAsync(response));
    }

    [Fact]
    public async Task A_function_error_is_a_200_that_says_so()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Task<HttpResponseMessage> invoke = function.InvokeAsync("{}");
        (string id, _, _) = await function.NextAsync();
        await function.AnswerAsync(id, "{\"errorType\":\"X\"}", "error");
        HttpResponseMessage response = await invoke;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Unhandled", Header(response, "X-Amz-Function-Error"));
        Assert.Equal("{\"errorType\":\"X\"}", await TextAsync(response));
    }

    [Fact]
    public async Task An_event_invocation_does_not_wait()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        HttpResponseMessage response = await function.InvokeAsync("{\"a\":1}", ("X-Amz-Invocation-Type", "Event"));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("{\"a\":1}", (await function.NextAsync()).Event);
    }

    [Fact]
    public async Task A_dry_run_invokes_nothing()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await function.InvokeAsync("1", ("X-Amz-Invocation-Type", "DryRun"))).StatusCode);
        _ = function.InvokeAsync("2");
        Assert.Equal("2", (await function.NextAsync()).Event);
    }

    [Theory]
    [InlineData("X-Amz-Invocation-Type", "Sometimes", "InvalidParameterValueException")]
    [InlineData("X-Amz-Client-Context", "no base64!", "InvalidRequestContentException")]
    public async Task A_wrong_header_is_refused(string name, string value, string type)
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        HttpResponseMessage response = await function.InvokeAsync("{}", (name, value));
        Assert.Equal((HttpStatusCode.BadRequest, type), (response.StatusCode, Header(response, "X-Amzn-ErrorType")));
        Assert.DoesNotContain(value, await TextAsync(response));
    }

    [Fact]
    public async Task An_event_over_the_limit_is_refused()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        HttpResponseMessage response = await function.InvokeAsync(new string(' ', 6_291_557));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task The_context_of_the_invoker_reaches_the_function()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        string context = Convert.ToBase64String(Encoding.UTF8.GetBytes("{\"custom\":\n{\"a\":1}}"));
        _ = function.InvokeAsync("{}", ("X-Amz-Client-Context", context), ("X-Amz-Tenant-Id", "blue"));
        (_, _, HttpResponseMessage next) = await function.NextAsync();
        Assert.Equal("{\"custom\": {\"a\":1}}", Header(next, "Lambda-Runtime-Client-Context"));
        Assert.Equal("blue", Header(next, "Lambda-Runtime-Aws-Tenant-Id"));
    }

    [Fact]
    public async Task An_invocation_without_a_payload_gets_an_empty_object()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        _ = function.InvokeAsync("");
        Assert.Equal("{}", (await function.NextAsync()).Event);
    }

    [Fact]
    public async Task What_is_no_JSON_reaches_the_function_as_it_is()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        _ = function.InvokeAsync("{\"a\":");
        Assert.Equal("{\"a\":", (await function.NextAsync()).Event);
    }

    [Theory]
    [InlineData("GET", "/2015-03-31/functions/desk/invocations", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/2015-03-31/functions/desk/configuration", HttpStatusCode.NotFound)]
    public async Task The_rest_of_Lambdas_API_is_refused(string method, string path, HttpStatusCode expected)
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        Assert.Equal(expected, (await function.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_named_with_the_option_that_changes_it()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        var queue = new InvocationQueue(null);
        PortInUseException exception = await Assert.ThrowsAsync<PortInUseException>(() => LocalServer.StartAsync(
            function.Port, queue, new FunctionInvoker(queue, () => { }), new FunctionIdentity("desk")));
        Assert.Contains($"Port {function.Port} is in use", exception.Message);
        Assert.Contains("--port", exception.Message);
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
