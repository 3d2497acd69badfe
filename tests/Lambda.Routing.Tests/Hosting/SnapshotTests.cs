using System.Text.Json;
using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>SnapStart: what runs before the process is copied and after.</summary>
[Collection(HostCollection.Name)]
public sealed class SnapshotTests
{
    private static readonly LambdaEnvironment SnapStart = new() { IsSnapshotted = true };

    private readonly List<string> _steps = [];

    [Theory]
    [InlineData("snap-start", true)]
    [InlineData("on-demand", false)]
    [InlineData("provisioned-concurrency", false)]
    [InlineData(null, false)]
    public void The_environment_says_whether_there_is_a_snapshot(string? type, bool snapshotted) =>
        Assert.Equal(snapshotted, LambdaEnvironment.Read(name => name == "AWS_LAMBDA_INITIALIZATION_TYPE" ? type : null).IsSnapshotted);

    [Fact]
    public async Task The_restore_is_waited_for_between_the_hooks_and_events_come_over_a_new_connection()
    {
        using var api = Api(Reply.Status(200, ""));

        await HostRun.Against(api, Function(), SnapStart);

        Assert.Equal(["before", "after", "event"], _steps);
        Assert.Equal(
            ["GET /2018-06-01/runtime/restore/next", "GET /2018-06-01/runtime/invocation/next"],
            api.Requests.Take(2).Select(request => $"{request.Method} {request.Path}"));
        Assert.NotEqual(api.Requests[0].Connection, api.Requests[1].Connection);
    }

    [Fact]
    public async Task Without_SnapStart_nothing_of_it_happens()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));

        await HostRun.Against(api, Function());

        Assert.Equal(["event"], _steps);
        Assert.DoesNotContain(api.Requests, request => request.Path.Contains("restore", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_connection_that_was_lost_while_waiting_is_opened_again()
    {
        using var api = Api(Reply.Nothing(Afterwards.Close), Reply.Status(200, ""));

        await HostRun.Against(api, Function(), SnapStart);

        Assert.Equal(["before", "after", "event"], _steps);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_Runtime_API_that_refuses_ends_the_process(int status)
    {
        using var api = Api(Reply.Status(status));

        HostRun run = await HostRun.Against(api, Function(), SnapStart);

        Assert.Equal(["before"], _steps);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains($"GET restore/next: the Runtime API answered with status {status}", run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_before_the_snapshot_is_an_initialisation_error()
    {
        using var api = Api();

        HostRun run = await HostRun.Against(api, Function(before: new FormatException("no date")), SnapStart);

        AssertReported(Assert.Single(api.Requests), "/2018-06-01/runtime/init/error", "Runtime.BeforeSnapshotError");
        Assert.Equal(64, run.ExitCode);
    }

    [Fact]
    public async Task A_failure_after_the_restore_is_a_restore_error()
    {
        using var api = Api(Reply.Status(200, ""));

        HostRun run = await HostRun.Against(api, Function(after: new FormatException("no date")), SnapStart);

        Assert.Equal(2, api.Requests.Count);
        AssertReported(api.Requests[1], "/2018-06-01/runtime/restore/error", "Runtime.AfterRestoreError");
        Assert.Equal(64, run.ExitCode);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_restore_error_that_is_not_accepted_is_logged(int status)
    {
        using var api = Api(Reply.Status(200, ""), Reply.Status(status));

        HostRun run = await HostRun.Against(api, Function(after: new FormatException("no date")), SnapStart);

        Assert.Equal(2, api.Requests.Count);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains($"status {status}", run.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("initialisation", run.Log, StringComparison.Ordinal);
    }

    private static void AssertReported(RecordedRequest request, string path, string type)
    {
        Assert.Equal(path, request.Path);
        Assert.Equal(type, request.Headers["Lambda-Runtime-Function-Error-Type"]);
        JsonElement error = JsonDocument.Parse(request.Body).RootElement;
        Assert.Equal(("FormatException", "no date"), (error.GetProperty("errorType").GetString(), error.GetProperty("errorMessage").GetString()));
    }

    private static ScriptedRuntimeApi Api(params Reply[] restore)
    {
        var api = new ScriptedRuntimeApi(Reply.Event("{}"));
        foreach (Reply reply in restore)
        {
            api.Posts.Enqueue(reply);
        }
        return api;
    }

    private StubFunction Function(Exception? before = null, Exception? after = null) => new(_ => Step("event", null))
    {
        OnBeforeSnapshot = () => Step("before", before),
        OnAfterRestore = () => Step("after", after),
    };

    private async ValueTask Step(string name, Exception? failure)
    {
        await Task.Yield();
        _steps.Add(name);
        if (failure is not null)
        {
            throw failure;
        }
    }
}
