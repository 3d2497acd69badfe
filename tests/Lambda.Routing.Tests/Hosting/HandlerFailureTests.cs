using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Lambda.Routing.Tests.Hosting.Infrastructure;
using Lambda.Routing.Tests.Hosting.Logging;
using Lambda.Routing.Tests.Publishing;

namespace Lambda.Routing.Tests.Hosting;

[Collection(HostCollection.Name)]
public sealed class HandlerFailureTests
{
    [Fact]
    public async Task An_exception_is_reported_and_the_loop_goes_on()
    {
        int calls = 0;
        using var api = new ScriptedRuntimeApi(Reply.Event("{}", "1"), Reply.Event("{}", "2"), Reply.Event("{}", "3"));

        HostRun run = await HostRun.Against(api, StubFunction.Sync(_ =>
        {
            if (++calls == 2)
            {
                throw new InvalidOperationException("no such order");
            }
        }));

        Assert.Equal(["1/response", "2/error", "3/response"], api.Answers.Select(r => r.Path["/2018-06-01/runtime/invocation/".Length..]));
        RecordedRequest error = api.Answers[1];
        Assert.Equal("Function.InvalidOperationException", error.Headers["Lambda-Runtime-Function-Error-Type"]);
        Assert.Equal("application/json", error.Headers["Content-Type"]);
        JsonElement document = JsonDocument.Parse(error.Body).RootElement;
        Assert.Equal("no such order", document.GetProperty("errorMessage").GetString());
        Assert.Equal("InvalidOperationException", document.GetProperty("errorType").GetString());
        Assert.Contains(nameof(HandlerFailureTests), document.GetProperty("stackTrace")[0].GetString(), StringComparison.Ordinal);
        string line = Assert.Single(run.Log.Split('\n'), l => l.Contains("no such order", StringComparison.Ordinal));
        Assert.Contains("\t2\tERROR\tInvalidOperationException: no such order", line, StringComparison.Ordinal);
        Assert.Contains(nameof(HandlerFailureTests), line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_finds_no_memory_is_reported_and_the_process_ends_without_asking_again()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));

        HostRun run = await HostRun.Against(api, StubFunction.Sync(_ => GC.KeepAlive(new byte[int.MaxValue])));

        RecordedRequest answer = Assert.Single(api.Answers);
        Assert.EndsWith("/error", answer.Path, StringComparison.Ordinal);
        Assert.Contains("OutOfMemoryException", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no memory left", run.Log, StringComparison.Ordinal);
        Assert.Single(api.Requests, request => request.IsNext);
    }

    [Fact]
    public async Task A_check_for_memory_that_fails_is_a_failure_like_any_other()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));

        await HostRun.Against(api, StubFunction.Throws(new InsufficientMemoryException("not enough")));

        Assert.Equal(2, api.Answers.Count);
    }

    [Fact]
    public async Task What_a_failing_handler_had_written_is_not_sent()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"), Reply.Event("{}"));
        int calls = 0;

        await HostRun.Against(api, StubFunction.Sync(invocation =>
        {
            invocation.Response.Write("\"half\""u8);
            if (++calls == 1)
            {
                throw new FormatException("broken");
            }
        }));

        Assert.DoesNotContain("half", api.Answers[0].Text, StringComparison.Ordinal);
        Assert.Equal("\"half\"", api.Answers[1].Text);
    }

    [Fact]
    public async Task An_asynchronous_handler_is_waited_for_and_its_exception_reported()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));
        int calls = 0;

        await HostRun.Against(api, new StubFunction(async invocation =>
        {
            await Task.Delay(1);
            await Task.Yield();
            if (++calls == 2)
            {
                throw new TimeoutException("too slow");
            }
            invocation.Response.Write(invocation.Event.Span);
        }));

        Assert.Equal("1", api.Answers[0].Text);
        Assert.Contains("\"errorType\":\"TimeoutException\"", api.Answers[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_handler_is_an_error_like_any_other()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"));

        await HostRun.Against(api, new StubFunction(_ => ValueTask.FromCanceled(new CancellationToken(true))));

        Assert.Equal("Function.TaskCanceledException", Assert.Single(api.Answers).Headers["Lambda-Runtime-Function-Error-Type"]);
    }

    [Fact]
    public async Task Wrappers_around_one_exception_are_taken_off()
    {
        var cause = new KeyNotFoundException("the cause");
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));
        var thrown = new Queue<Exception>([new AggregateException(cause), new TargetInvocationException(new AggregateException(cause))]);

        await HostRun.Against(api, StubFunction.Sync(_ => throw thrown.Dequeue()));

        Assert.All(api.Answers, r => Assert.Equal("Function.KeyNotFoundException", r.Headers["Lambda-Runtime-Function-Error-Type"]));
        Assert.All(api.Answers, r => Assert.Contains("\"errorMessage\":\"the cause\"", r.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_exception_whose_members_throw_is_still_reported()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));

        HostRun run = await HostRun.Against(api, StubFunction.Throws(new HostileException()));

        Assert.Equal(2, api.Answers.Count);
        JsonElement document = JsonDocument.Parse(api.Answers[0].Body).RootElement;
        Assert.Equal("HostileException", document.GetProperty("errorType").GetString());
        Assert.Contains("NotSupportedException", document.GetProperty("errorMessage").GetString(), StringComparison.Ordinal);
        Assert.Contains("HostileException", run.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("throw")]
    [InlineData("throwLater")]
    public async Task Of_a_generated_function_only_the_user_s_frames_are_reported(string command)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event(
            $$$"""{"version":"0","id":"i","detail-type":"Do","source":"test","account":"1","time":"2026-01-01T09:20:00Z","region":"r","resources":[],"detail":{"do":"{{{command}}}"}}"""));

        await CommandLine.RunAsync(
            LoggedFunction.Executable, AppContext.BaseDirectory, [],
            new Dictionary<string, string?> { ["AWS_LAMBDA_RUNTIME_API"] = $"127.0.0.1:{api.Port}" }, cancellation: TestContext.Current.CancellationToken);

        RecordedRequest answer = Assert.Single(api.Answers);
        Assert.EndsWith("/error", answer.Path, StringComparison.Ordinal);
        string?[] frames = [.. JsonDocument.Parse(answer.Body).RootElement.GetProperty("stackTrace").EnumerateArray().Select(frame => frame.GetString())];
        Assert.StartsWith("at LoggingFunction.Desk.Take(", Assert.Single(frames), StringComparison.Ordinal);
        JsonElement shown = JsonDocument.Parse(answer.Headers["Lambda-Runtime-Function-XRay-Error-Cause"]).RootElement.GetProperty("exceptions")[0].GetProperty("stack");
        Assert.Equal(1, shown.GetArrayLength());
    }

    [Fact]
    public async Task Async_locals_do_not_reach_the_next_invocation()
    {
        var local = new AsyncLocal<string?>();
        var seen = new List<string?>();
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));

        await HostRun.Against(api, StubFunction.Sync(_ =>
        {
            seen.Add(local.Value);
            local.Value = "left behind";
        }));

        Assert.Equal([null, null], seen);
    }

    [Fact]
    public async Task What_the_dispatcher_logs_carries_the_request_id()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}", "id-7"));

        HostRun run = await HostRun.Against(api, StubFunction.Sync(invocation =>
        {
            invocation.Log!.Warning("something odd");
            invocation.Log.Error("record 3 failed", new FormatException("no date"));
            invocation.Log.Error("record 4 failed", null);
        }));

        Assert.Contains("\tid-7\tWARN\tsomething odd\n", run.Log, StringComparison.Ordinal);
        Assert.Contains("\tid-7\tERROR\trecord 3 failed\r  FormatException: no date\n", run.Log, StringComparison.Ordinal);
        Assert.Contains("\tid-7\tERROR\trecord 4 failed\n", run.Log, StringComparison.Ordinal);
    }

    private sealed class HostileException : Exception
    {
        public override string Message => throw new NotSupportedException();

        public override string? StackTrace => throw new NotSupportedException();
    }
}
