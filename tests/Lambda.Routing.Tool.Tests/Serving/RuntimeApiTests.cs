using System.Net;
using System.Text;
using Lambda.Routing.Tool.Runner;
using Lambda.Routing.Tool.Tests.Infrastructure;

namespace Lambda.Routing.Tool.Tests.Serving;

public sealed class RuntimeApiTests
{
    private static readonly byte[] Event = "{\"a\":1}"u8.ToArray();

    [Fact]
    public async Task A_function_gets_the_event_and_what_belongs_to_it()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync(TimeSpan.FromMinutes(1));
        Task<InvocationOutcome> outcome = function.Invoker.InvokeAsync(Event);
        (string id, string json, HttpResponseMessage response) = await function.NextAsync();
        Assert.Equal("{\"a\":1}", json);
        Assert.EndsWith(":function:desk", Assert.Single(response.Headers.GetValues("Lambda-Runtime-Invoked-Function-Arn")));
        long deadline = long.Parse(Assert.Single(response.Headers.GetValues("Lambda-Runtime-Deadline-Ms")));
        Assert.True(deadline > DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
        Assert.False(response.Headers.Contains("Lambda-Runtime-Client-Context"));
        Assert.Equal(HttpStatusCode.Accepted, (await function.AnswerAsync(id, "42", route: "sqs Desk.Take")).StatusCode);
        InvocationOutcome result = await outcome;
        Assert.Equal((false, "42", "sqs Desk.Take", true), (result.IsError, result.ToString(), result.Route, result.Delivered));
    }

    [Fact]
    public async Task An_error_document_is_the_outcome()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Task<InvocationOutcome> outcome = function.Invoker.InvokeAsync(Event);
        (string id, _, _) = await function.NextAsync();
        Assert.Equal(HttpStatusCode.Accepted, (await function.AnswerAsync(id, "{\"errorType\":\"X\"}", "error")).StatusCode);
        Assert.Equal((true, "{\"errorType\":\"X\"}"), ((await outcome).IsError, (await outcome).ToString()));
    }

    [Fact]
    public async Task Asking_twice_serves_the_same_event()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        _ = function.Invoker.InvokeAsync(Event);
        Assert.Equal((await function.NextAsync()).Id, (await function.NextAsync()).Id);
    }

    [Fact]
    public async Task Events_are_served_one_after_the_other()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Task<InvocationOutcome> first = function.Invoker.InvokeAsync(Event);
        Task<InvocationOutcome> second = function.Invoker.InvokeAsync(Event);
        (string firstId, _, _) = await function.NextAsync();
        await function.AnswerAsync(firstId, "1");
        (string secondId, _, _) = await function.NextAsync();
        Assert.NotEqual(firstId, secondId);
        await function.AnswerAsync(secondId, "2");
        Assert.Equal("1 2", $"{await first} {await second}");
    }

    [Fact]
    public async Task A_second_answer_and_an_unknown_invocation_are_refused()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        _ = function.Invoker.InvokeAsync(Event);
        (string id, _, _) = await function.NextAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await function.AnswerAsync("another", "1")).StatusCode);
        await function.AnswerAsync(id, "1");
        Assert.Equal(HttpStatusCode.Forbidden, (await function.AnswerAsync(id, "2")).StatusCode);
    }

    [Fact]
    public async Task An_answer_over_the_limit_is_refused_and_the_next_event_is_served()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Task<InvocationOutcome> outcome = function.Invoker.InvokeAsync(Event);
        (string id, _, _) = await function.NextAsync();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await function.AnswerAsync(id, new string('1', 6_291_557))).StatusCode);
        Assert.Contains("Function.ResponseSizeTooLarge", (await outcome).ToString());
        _ = function.Invoker.InvokeAsync(Event);
        Assert.NotEqual(id, (await function.NextAsync()).Id);
    }

    [Fact]
    public async Task The_largest_answer_is_taken()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Task<InvocationOutcome> outcome = function.Invoker.InvokeAsync(Event);
        (string id, _, _) = await function.NextAsync();
        Assert.Equal(HttpStatusCode.Accepted, (await function.AnswerAsync(id, new string('1', 6_291_556))).StatusCode);
        Assert.Equal(6_291_556, (await outcome).Body.Length);
    }

    [Fact]
    public async Task An_initialisation_error_is_kept_and_refused_once_events_were_asked_for()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Assert.Equal(HttpStatusCode.Accepted, (await InitErrorAsync(function)).StatusCode);
        Assert.Equal("{\"errorType\":\"Start\"}", function.Runtime.InitError!.ToString());
        _ = function.Invoker.InvokeAsync(Event);
        await function.NextAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await InitErrorAsync(function)).StatusCode);
    }

    [Theory]
    [InlineData("GET", "/2018-06-01/runtime/nothing", HttpStatusCode.NotFound)]
    [InlineData("POST", "/2018-06-01/runtime/invocation/next", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/2018-06-01/runtime/invocation/1/response", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/", HttpStatusCode.NotFound)]
    public async Task Other_paths_and_methods_are_refused(string method, string path, HttpStatusCode expected)
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        Assert.Equal(expected, (await function.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_timed_out_invocation_fails_and_the_function_is_restarted()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync(TimeSpan.FromMilliseconds(50));
        Task<InvocationOutcome> outcome = function.Invoker.InvokeAsync(Event);
        (string id, _, _) = await function.NextAsync();
        InvocationOutcome result = await outcome;
        Assert.Contains("Task timed out after 0.05 seconds", Encoding.UTF8.GetString(result.Body.Span));
        Assert.Equal((true, false, 1), (result.IsError, result.Delivered, function.Restarts));
        Assert.Equal(HttpStatusCode.BadRequest, (await function.AnswerAsync(id, "late")).StatusCode);
    }

    [Fact]
    public async Task Every_invocation_ends_when_the_function_is_gone()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Task<InvocationOutcome> running = function.Invoker.InvokeAsync(Event);
        await function.NextAsync();
        Task<InvocationOutcome> waiting = function.Invoker.InvokeAsync(Event);
        function.Queue.Close(InvocationOutcome.Undelivered("Runtime.ExitError", "gone"));
        InvocationOutcome[] all = [await running, await waiting, await function.Invoker.InvokeAsync(Event)];
        Assert.All(all, outcome => Assert.False(outcome.Delivered));
    }

    private static Task<HttpResponseMessage> InitErrorAsync(ScriptedFunction function) => function.Client.PostAsync(
        "/2018-06-01/runtime/init/error", new StringContent("{\"errorType\":\"Start\"}"), TestContext.Current.CancellationToken);
}
