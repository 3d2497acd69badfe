using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;
using Lambda.Routing.Tests.Publishing;

namespace Lambda.Routing.Tests.Hosting;

public sealed class FakeApiFixture : IAsyncLifetime
{
    internal FakeApi Api { get; } = new(Environment.GetEnvironmentVariable("LAMBDA_ROUTING_BENCHMARK_TOOLS") ?? Repository.At("..", "shared", "tools"));

    public ValueTask InitializeAsync() => Api.InitializeAsync();

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}

/// <summary>The host against a Runtime API that is none of this project's, and that breaks things on purpose.</summary>
[Collection(HostCollection.Name)]
public sealed class FakeApiTests(FakeApiFixture fixture) : IClassFixture<FakeApiFixture>
{
    private const int Count = 60;

    private static readonly string Large = "FILE=\"" + new string('x', 9000) + "\"";

    [Theory]
    [InlineData("")]
    [InlineData("reset:3")]
    [InlineData("resetbody:3")]
    [InlineData("resetidle:3")]
    [InlineData("fin:3")]
    [InlineData("close:3")]
    [InlineData("resp=413:3")]
    [InlineData("resp=400:3")]
    [InlineData("resp=403:3")]
    [InlineData("resp=410:3")]
    [InlineData("slow:3")]
    [InlineData("split:3")]
    [InlineData("chunked:2")]
    [InlineData("chunkext:2")]
    [InlineData("case:2")]
    [InlineData("emptyhdr:2")]
    [InlineData("interim:2")]
    [InlineData("reset:5,resetbody:7,resetidle:11,fin:13,close:3,split:2,slow:4,chunkext:3,case:2,emptyhdr:2,interim:6")]
    public async Task Whatever_goes_wrong_every_invocation_is_answered_exactly_once(string faults)
    {
        Assert.SkipWhen(fixture.Api.Missing is not null, fixture.Api.Missing ?? "");
        string[] arguments = ["--event", "FILE={\"small\":1}", "--event", Large, "--expect", "echo", "--count", $"{Count}"];

        JsonElement result = await fixture.Api.RunAsync(
            address => HostRun.In(new LambdaEnvironment { RuntimeApi = address }, StubFunction.Echo),
            faults.Length == 0 ? arguments : [.. arguments, "--faults", faults]);

        AssertAnswered(result, Count);
        Assert.All(faults.Split(',', StringSplitOptions.RemoveEmptyEntries), fault =>
            Assert.True(result.GetProperty("faults").GetProperty(fault.Split(':', '=')[0]).GetInt32() > 0));
    }

    [Fact]
    public async Task A_process_that_Lambda_freezes_between_invocations_goes_on_where_it_was()
    {
        Assert.SkipWhen(fixture.Api.Missing is not null, fixture.Api.Missing ?? "");

        JsonElement result = await fixture.Api.RunProcessAsync(
            Path.Combine(AppContext.BaseDirectory, "Lambda.Routing.Tool.TestFunction"),
            "--event", "FILE={\"do\":\"echo\"}", "--expect", "echo", "--count", $"{Count}", "--faults", "freeze:3,resetidle:4,fin:5");

        AssertAnswered(result, Count);
        Assert.True(result.GetProperty("faults").GetProperty("freeze").GetInt32() > 0);
        Assert.Equal(0, result.GetProperty("child_exits").GetInt32());
    }

    [Theory]
    [InlineData("resp=500:7", "status 500")]
    [InlineData("next=403:7", "status 403")]
    [InlineData("next=500:7", "status 500")]
    public async Task What_cannot_be_gone_on_from_ends_the_process_with_an_error(string faults, string message)
    {
        Assert.SkipWhen(fixture.Api.Missing is not null, fixture.Api.Missing ?? "");
        HostRun? run = null;

        JsonElement result = await fixture.Api.RunAsync(
            async address => run = await HostRun.In(new LambdaEnvironment { RuntimeApi = address }, StubFunction.Echo),
            "--event", "FILE=1", "--count", $"{Count}", "--faults", faults);

        Assert.Equal(1, run!.ExitCode);
        Assert.Contains(message, run.Log, StringComparison.Ordinal);
        Assert.Equal(0, result.GetProperty("protocol_errors").GetInt32());
        Assert.InRange(result.GetProperty("answered").GetInt32(), 6, 7);
    }

    [Theory]
    [InlineData(2, "")]
    [InlineData(32, "")]
    [InlineData(32, "resetidle:5,fin:7,close:3,split:4,chunkext:3,case:2")]
    public async Task Under_concurrency_every_request_id_gets_its_own_answer(int concurrency, string faults)
    {
        Assert.SkipWhen(fixture.Api.Missing is not null, fixture.Api.Missing ?? "");
        const int count = 2000;
        string[] arguments =
        [
            "--event", "FILE={\"small\":1}", "--event", Large, "--event", "FILE=\"two\"", "--event", "FILE=[3]",
            "--expect", "echo", "--count", $"{count}", "--concurrency", $"{concurrency}",
        ];

        JsonElement result = await fixture.Api.RunAsync(
            address => HostRun.In(new LambdaEnvironment { RuntimeApi = address, Concurrency = concurrency }, () => new StubFunction(async invocation =>
            {
                // Some on their own thread, some on others, and none in order.
                if (invocation.Context.RequestId[^1] % 3 != 0)
                {
                    await Task.Delay(invocation.Context.RequestId[^1] % 3);
                }
                invocation.Response.Write(invocation.Event.Span);
            })),
            faults.Length == 0 ? arguments : [.. arguments, "--faults", faults]);

        AssertAnswered(result, count);
        Assert.True(result.GetProperty("max_inflight").GetInt32() > 1);
    }

    [Fact]
    public async Task A_function_that_wants_to_be_told_of_its_end_registers_where_it_can_be_told()
    {
        Assert.SkipWhen(fixture.Api.Missing is not null, fixture.Api.Missing ?? "");
        using GracefulShutdown shutdown = new(_ => { });

        JsonElement result = await fixture.Api.RunAsync(
            address => HostRun.In(new LambdaEnvironment { RuntimeApi = address }, StubFunction.Echo, shutdown),
            "--event", "FILE=1", "--expect", "echo", "--count", $"{Count}");

        AssertAnswered(result, Count);
        Assert.Equal(1, result.GetProperty("ext_registered").GetInt32());
    }

    [Fact]
    public async Task A_restore_is_waited_for_and_failures_carry_their_cause()
    {
        Assert.SkipWhen(fixture.Api.Missing is not null, fixture.Api.Missing ?? "");

        JsonElement result = await fixture.Api.RunAsync(
            address => HostRun.In(new LambdaEnvironment { RuntimeApi = address, IsSnapshotted = true }, () => StubFunction.Throws(new FormatException("no date"))),
            "--event", "FILE=1", "--count", $"{Count}", "--init-type", "snap-start");

        AssertAnswered(result, Count);
        Assert.Equal(1, result.GetProperty("restore_next").GetInt32());
        Assert.Equal(Count, result.GetProperty("errors_posted").GetInt32());
        Assert.Equal("Function.FormatException", result.GetProperty("error_type").GetString());
        Assert.NotEqual(JsonValueKind.False, result.GetProperty("xray").ValueKind);
    }

    private static void AssertAnswered(JsonElement result, int count)
    {
        Assert.True(result.GetProperty("ok").GetBoolean(), result.GetRawText());
        Assert.Equal(count, result.GetProperty("answered").GetInt32());
        Assert.Equal(0, result.GetProperty("protocol_errors").GetInt32());
        Assert.Equal(0, result.GetProperty("mismatches").GetInt32());
        Assert.Equal(0, result.GetProperty("lost").GetInt32());
    }
}
