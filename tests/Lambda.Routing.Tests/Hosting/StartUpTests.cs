using System.Text.Json;
using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

[Collection(HostCollection.Name)]
public sealed class StartUpTests
{
    [Fact]
    public async Task A_function_that_does_not_start_is_an_initialisation_error()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("never"));

        HostRun run = await HostRun.Against(api, () => throw new InvalidOperationException("TABLE is not set"));

        Assert.Equal(1, run.ExitCode);
        RecordedRequest only = Assert.Single(api.Requests);
        Assert.Equal("POST /2018-06-01/runtime/init/error", $"{only.Method} {only.Path}");
        Assert.Equal("Function.InvalidOperationException", only.Headers["Lambda-Runtime-Function-Error-Type"]);
        // The Runtime API takes X-Ray's cause of an invocation's failure only.
        Assert.DoesNotContain("Lambda-Runtime-Function-XRay-Error-Cause", only.Headers.Keys);
        JsonElement document = JsonDocument.Parse(only.Body).RootElement;
        Assert.Equal("TABLE is not set", document.GetProperty("errorMessage").GetString());
        Assert.Equal("InvalidOperationException", document.GetProperty("errorType").GetString());
        Assert.Contains(nameof(StartUpTests), document.GetProperty("stackTrace")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("\t-\tERROR\tInvalidOperationException: TABLE is not set", run.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    public async Task An_initialisation_error_that_is_not_accepted_is_logged(int status)
    {
        using var api = new ScriptedRuntimeApi();
        api.Posts.Enqueue(Reply.Status(status));

        HostRun run = await HostRun.Against(api, () => throw new InvalidOperationException("m"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"status {status}", run.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(api.Requests, request => request.IsNext);
    }

    [Fact]
    public async Task A_start_that_returns_nothing_is_an_initialisation_error()
    {
        using var api = new ScriptedRuntimeApi();

        HostRun run = await HostRun.Against(api, () => null!);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Runtime.NoFunction", Assert.Single(api.Requests).Headers["Lambda-Runtime-Function-Error-Type"]);
    }

    [Theory]
    [InlineData(null, "AWS_LAMBDA_RUNTIME_API is not set")]
    [InlineData("", "AWS_LAMBDA_RUNTIME_API is not set")]
    [InlineData("host:port", "AWS_LAMBDA_RUNTIME_API is malformed: its port")]
    public async Task Without_an_address_nothing_is_started(string? address, string message)
    {
        bool started = false;

        HostRun run = await HostRun.In(new LambdaEnvironment { RuntimeApi = address }, () =>
        {
            started = true;
            return StubFunction.Echo();
        });

        Assert.Equal(1, run.ExitCode);
        Assert.False(started);
        Assert.Contains(message, run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_function_is_disposed_when_the_loop_ends()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));
        StubFunction function = StubFunction.Echo();

        await HostRun.Against(api, function);

        Assert.True(function.IsDisposed);
    }

    [Fact]
    public async Task How_long_the_start_took_is_logged()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Matches(@"^[^\t]+\t-\tINFO\tThe function started in \d+\.\d ms\.\n", run.Log);
    }

    [Fact]
    public async Task A_start_without_a_delegate_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => LambdaHost.RunAsync(null!));
}
