using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

[Collection(HostCollection.Name)]
public sealed class StatusRuleTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(410)]
    [InlineData(413)]
    public async Task A_refused_answer_ends_only_its_invocation(int status)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1", "id-1"), Reply.Event("2", "id-2"));
        api.Posts.Enqueue(Reply.Status(status));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(["1", "2"], api.Answers.Select(r => r.Text));
        Assert.Contains("\tid-1\tERROR\t", run.Log, StringComparison.Ordinal);
        Assert.Contains($"status {status}", run.Log, StringComparison.Ordinal);
        Assert.Equal(1, api.Connections);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(410)]
    [InlineData(413)]
    public async Task A_refused_error_report_ends_only_its_invocation(int status)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));
        api.Posts.Enqueue(Reply.Status(status));

        await HostRun.Against(api, StubFunction.Throws(new FormatException("x")));

        Assert.Equal(2, api.Answers.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(200)]
    [InlineData(204)]
    [InlineData(302)]
    [InlineData(404)]
    [InlineData(503)]
    public async Task Any_other_status_for_an_answer_ends_the_process(int status)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));
        api.Posts.Enqueue(Reply.Status(status, status == 204 ? "" : "{\"errorMessage\":\"secret\",\"errorType\":\"ServerError\"}"));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(1, run.ExitCode);
        Assert.Single(api.Answers);
        Assert.Contains($"POST invocation/response: the Runtime API answered with status {status}", run.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(200)]
    [InlineData(404)]
    public async Task Any_other_status_for_an_error_report_ends_the_process(int status)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));
        api.Posts.Enqueue(Reply.Status(status));

        HostRun run = await HostRun.Against(api, StubFunction.Throws(new FormatException("x")));

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("/error", Assert.Single(api.Answers).Path, StringComparison.Ordinal);
        Assert.Contains($"POST invocation/error: the Runtime API answered with status {status} (Injected.Error).", run.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(301)]
    [InlineData(403)]
    [InlineData(410)]
    [InlineData(500)]
    public async Task Any_status_but_200_for_next_ends_the_process(int status)
    {
        using var api = new ScriptedRuntimeApi(Reply.Status(status), Reply.Event("never"));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(api.Answers);
        Assert.Contains($"GET invocation/next: the Runtime API answered with status {status} (Injected.Error).", run.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("{\"errorType\":\"not one word\"}")]
    [InlineData("{\"errorType\":{}}")]
    [InlineData("{\"errorType\"")]
    public async Task Only_a_word_is_quoted_from_what_the_API_says(string body)
    {
        using var api = new ScriptedRuntimeApi(Reply.Status(500, body));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.EndsWith("GET invocation/next: the Runtime API answered with status 500.\n", run.Log, StringComparison.Ordinal);
    }
}
