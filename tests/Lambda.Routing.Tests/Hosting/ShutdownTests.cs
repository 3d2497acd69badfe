using System.Diagnostics;
using System.Globalization;
using System.Text;
using Lambda.Routing.Hosting;
using Lambda.Routing.Hosting.Bootstrap;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>How a function ends that wants to be told.</summary>
[Collection(HostCollection.Name)]
public sealed class ShutdownTests
{
    private readonly List<int> _exits = [];
    private readonly StringBuilder _log = new();

    [Fact]
    public async Task An_extension_that_subscribes_to_nothing_is_registered_before_the_first_event_is_asked_for()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));
        api.Posts.Enqueue(Registered);
        using GracefulShutdown shutdown = new(_exits.Add);

        await HostRun.Against(api, StubFunction.Echo(), feature: shutdown);

        RecordedRequest register = api.Requests[0];
        Assert.Equal("POST /2020-01-01/extension/register", $"{register.Method} {register.Path}");
        Assert.Equal("lambda-routing-shutdown", register.Headers["Lambda-Extension-Name"]);
        Assert.Equal("""{"events":[]}""", register.Text);
        Assert.Contains(api.Requests, request => request.IsNext && request.Connection != register.Connection);
    }

    [Fact]
    public async Task Its_own_call_for_events_waits_on_the_connection_that_registered_it()
    {
        using var api = new ScriptedRuntimeApi();
        api.Posts.Enqueue(Registered);
        api.Next.Enqueue(Reply.Event("{}"));
        using GracefulShutdown shutdown = new(_exits.Add);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        api.Received += request =>
        {
            if (request.Path.EndsWith("/extension/event/next", StringComparison.Ordinal))
            {
                asked.SetResult();
            }
        };

        await HostRun.Against(api, new StubFunction(async _ => await asked.Task), feature: shutdown);

        RecordedRequest next = Assert.Single(api.Requests, request => request.Path == "/2020-01-01/extension/event/next");
        Assert.Equal("GET", next.Method);
        Assert.Equal("extension-1", next.Headers["Lambda-Extension-Identifier"]);
        Assert.Equal(api.Requests[0].Connection, next.Connection);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    [InlineData(200)]
    public async Task Without_an_extension_the_function_is_served_all_the_same(int status)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"));
        api.Posts.Enqueue(Reply.Status(status));
        using GracefulShutdown shutdown = new(_exits.Add);

        HostRun run = await HostRun.Against(api, StubFunction.Echo(), feature: shutdown);

        Assert.Equal("1", api.Answers[^1].Text);
        Assert.Contains($"WARN\tThe Extensions API answered the registration with status {status}", run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_that_does_not_want_to_be_told_registers_nothing()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.DoesNotContain(api.Requests, request => request.Path.Contains("extension", StringComparison.Ordinal));
    }

    [Fact]
    public void Shutdown_methods_run_before_the_services_are_disposed_and_the_process_ends_with_success()
    {
        var steps = new List<string>();
        StubFunction function = null!;
        function = new StubFunction(_ => default)
        {
            OnShutdown = async token =>
            {
                await Task.Yield();
                Assert.True(token.CanBeCanceled);
                steps.Add(function.IsDisposed ? "disposed" : "alive");
            },
        };

        End(function);

        Assert.Equal(["alive"], steps);
        Assert.True(function.IsDisposed);
        Assert.Equal([0], _exits);
        Assert.Empty(_log.ToString());
    }

    [Fact]
    public void A_shutdown_method_that_fails_is_logged_and_keeps_nothing_from_being_disposed()
    {
        var function = new StubFunction(_ => default) { OnShutdown = _ => throw new FormatException("no date") };

        End(function);

        Assert.True(function.IsDisposed);
        Assert.Equal([1], _exits);
        Assert.Contains("The function did not shut down in order.\r  FormatException: no date", _log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signal_in_the_middle_of_an_invocation_does_not_wait_for_its_end()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"));
        api.Posts.Enqueue(Registered);
        var exited = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using GracefulShutdown shutdown = new(code => exited.TrySetResult(code));
        int stopped = 0;
        int answeredBefore = -1;

        // The process goes on, because its end is only recorded; so does the invocation, once it has been.
        await HostRun.Against(api, new StubFunction(async _ =>
        {
            await TerminateAsync();
            Assert.Equal(0, await exited.Task);
            answeredBefore = api.Answers.Count(answer => answer.Path.Contains("/invocation/", StringComparison.Ordinal));
        })
        {
            OnShutdown = _ =>
            {
                stopped++;
                return default;
            },
        }, feature: shutdown);

        Assert.Equal((1, 0), (stopped, answeredBefore));
        // The extension's own call may come at any time.
        RecordedRequest answer = Assert.Single(api.Answers, answer => answer.Path.Contains("/invocation/", StringComparison.Ordinal));
        Assert.EndsWith("/response", answer.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_another_host_s_loop_the_signal_cancels_the_token_that_ends_it()
    {
        using var shutdown = BootstrapShutdown.Begin();
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration registration = shutdown.Token.Register(cancelled.SetResult);

        await TerminateAsync();

        await cancelled.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_second_signal_does_nothing()
    {
        int calls = 0;
        using GracefulShutdown shutdown = new(_exits.Add);
        var function = new StubFunction(_ => default)
        {
            OnShutdown = _ =>
            {
                calls++;
                return default;
            },
        };
        HostLog log = Log();

        shutdown.End(function, log);
        shutdown.End(function, log);

        Assert.Equal(1, calls);
        Assert.Single(_exits);
    }

    [Fact]
    public void On_another_host_s_loop_the_extension_is_registered_too()
    {
        using var api = new ScriptedRuntimeApi();
        api.Posts.Enqueue(Registered);

        BootstrapShutdown.Register(new LambdaEnvironment { RuntimeApi = $"127.0.0.1:{api.Port}" });
        BootstrapShutdown.Register(new LambdaEnvironment());

        Assert.Equal("/2020-01-01/extension/register", api.Requests[0].Path);
        Assert.Single(api.Requests, request => request.Method == "POST");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task There_the_services_are_released_whatever_becomes_of_the_shutdown_methods(bool fails)
    {
        var steps = new List<string>();
        var function = new EndingFunction(steps, fails);

        Exception? exception = await Record.ExceptionAsync(async () => await BootstrapShutdown.EndAsync(function));

        Assert.Equal(fails, exception is FormatException);
        Assert.Equal(["shutdown with a limit", "dispose"], steps);
    }

    private sealed class EndingFunction(List<string> steps, bool fails) : IFunction
    {
        public bool RetainsEvents => true;

        public ValueTask InvokeAsync(Lambda.Routing.Dispatch.Invocation invocation) => default;

        public ValueTask ShutdownAsync(CancellationToken cancellationToken)
        {
            steps.Add(cancellationToken.CanBeCanceled ? "shutdown with a limit" : "shutdown");
            return fails ? throw new FormatException() : default;
        }

        public ValueTask DisposeAsync()
        {
            steps.Add("dispose");
            return default;
        }
    }

    /// <summary>Sends this process the signal that Lambda sends.</summary>
    private static async Task TerminateAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are Unix's.");
        using var kill = Process.Start("kill", ["-TERM", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static Reply Registered => Reply.Raw("HTTP/1.1 200 OK\r\nlambda-extension-identifier: extension-1\r\nContent-Length: 2\r\n\r\n{}");

    private HostLog Log() => new(new LambdaEnvironment(), entry => _log.Append(Encoding.UTF8.GetString(entry)));

    private void End(StubFunction function)
    {
        using GracefulShutdown shutdown = new(_exits.Add);
        shutdown.End(function, Log());
    }
}
