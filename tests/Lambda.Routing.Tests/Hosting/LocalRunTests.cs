using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

[Collection(HostCollection.Name)]
public sealed class LocalRunTests
{
    private const string Header = "Lambda-Routing-Route";

    private static readonly LambdaEnvironment Local = new() { IsLocal = true };

    [Fact]
    public async Task The_local_runner_is_told_the_route_of_answers_and_failures()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));
        int calls = 0;

        await HostRun.Against(api, Routed("sqs OrderDesk.Take", () => calls++ == 1), Local);

        Assert.Equal(["sqs OrderDesk.Take", "sqs OrderDesk.Take"], api.Answers.Select(r => r.Headers[Header]));
    }

    [Theory]
    [InlineData("sqs Läden.Take\r\nX: y", "sqs L?den.Take??X: y")]
    [InlineData("", "")]
    public async Task A_route_is_made_fit_for_a_header(string route, string sent)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"));

        await HostRun.Against(api, Routed(route, () => false), Local);

        Assert.Equal(sent, Assert.Single(api.Answers).Headers[Header]);
    }

    [Fact]
    public async Task A_route_of_any_length_is_cut()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"));

        await HostRun.Against(api, Routed(new string('r', 100_000), () => false), Local);

        Assert.Equal(1024, Assert.Single(api.Answers).Headers[Header].Length);
    }

    [Fact]
    public async Task Lambda_itself_is_not_told()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"));

        await HostRun.Against(api, Routed("sqs OrderDesk.Take", () => false));

        Assert.DoesNotContain(Header, Assert.Single(api.Answers).Headers.Keys);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_the_variable_s_value_1_means_local(string? value, bool local) =>
        Assert.Equal(local, LambdaEnvironment.Read(name => name == "LAMBDA_ROUTING_LOCAL" ? value : null).IsLocal);

    [Fact]
    public async Task The_route_is_asked_for_only_where_it_is_shown()
    {
        var asked = new List<bool>();
        StubFunction function = StubFunction.Sync(invocation => asked.Add(invocation.TracksRoute));
        using var lambda = new ScriptedRuntimeApi(Reply.Event("1"));
        using var local = new ScriptedRuntimeApi(Reply.Event("1"));

        await HostRun.Against(lambda, function);
        await HostRun.Against(local, function, Local);

        Assert.Equal([false, true], asked);
    }

    [Theory]
    [InlineData(true, '\n')]
    [InlineData(false, '\r')]
    public async Task A_log_entry_spans_lines_only_where_a_person_reads_it(bool local, char separator)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"));

        HostRun run = await HostRun.Against(api, StubFunction.Throws(new FormatException("one\ntwo")), new LambdaEnvironment { IsLocal = local });

        Assert.Contains($"FormatException: one{separator}two{separator}    at ", run.Log, StringComparison.Ordinal);
    }

    private static StubFunction Routed(string route, Func<bool> fails) => StubFunction.Sync(invocation =>
    {
        invocation.Route = route;
        if (fails())
        {
            throw new FormatException("failed");
        }
    });
}
