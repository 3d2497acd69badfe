using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

[Collection(HostCollection.Name)]
public sealed class ConnectionLossTests
{
    [Theory]
    [InlineData(Afterwards.Close)]
    [InlineData(Afterwards.Reset)]
    [InlineData(Afterwards.HalfClose)]
    public async Task A_connection_that_ends_while_it_waits_for_an_event_is_opened_again(object then)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Nothing((Afterwards)then), Reply.Event("2"));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(["1", "2"], api.Answers.Select(r => r.Text));
        Assert.Equal(2, api.Connections);
    }

    [Theory]
    [InlineData(Afterwards.Close, 5)]
    [InlineData(Afterwards.Reset, 5)]
    [InlineData(Afterwards.Close, 100)]
    [InlineData(Afterwards.Reset, 100)]
    [InlineData(Afterwards.Close, -1)]
    [InlineData(Afterwards.Close, -900)]
    public async Task An_event_that_was_cut_short_is_asked_for_again(object then, int cut)
    {
        int calls = 0;
        Reply whole = Reply.Event(new string('x', 1000));
        Reply part = whole.Cut(cut > 0 ? cut : whole.Bytes.Length + cut) with { Then = (Afterwards)then };
        using var api = new ScriptedRuntimeApi(part, whole);

        await HostRun.Against(api, StubFunction.Sync(_ => calls++));

        Assert.Equal(1, calls);
        Assert.Single(api.Answers);
        Assert.Equal(2, api.Connections);
    }

    [Fact]
    public async Task A_chunked_event_that_was_cut_short_is_asked_for_again()
    {
        using var api = new ScriptedRuntimeApi(
            Reply.Chunked("5\r\nhel") with { Then = Afterwards.Close },
            Reply.Chunked("5\r\nhello\r\n") with { Then = Afterwards.Close },
            Reply.Chunked("5\r\nhello\r\n0\r\n") with { Then = Afterwards.Close },
            Reply.Chunked("5\r\nhello\r\n0\r\n\r\n"));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal("hello", Assert.Single(api.Answers).Text);
    }

    [Theory]
    [InlineData(Afterwards.Close)]
    [InlineData(Afterwards.Reset)]
    public async Task An_answer_on_a_stale_connection_is_sent_once_more(object then)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1", "id-1") with { Then = (Afterwards)then }, Reply.Event("2", "id-2"));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(["1", "2"], api.Answers.Select(r => r.Text));
        Assert.DoesNotContain("id-1", run.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(202, "")]
    [InlineData(403, "already has an answer")]
    public async Task An_answer_on_a_connection_that_is_half_closed_is_sent_once_more_whether_or_not_it_was_taken(int status, string said)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1", "id-1") with { Then = Afterwards.HalfClose }, Reply.Event("2", "id-2"));
        api.Posts.Enqueue(Reply.Status(status));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(["1", "1", "2"], api.Answers.Select(r => r.Text));
        Assert.Equal([1, 2, 2], api.Answers.Select(r => r.Connection));
        Assert.Equal(said.Length > 0, run.Log.Contains("\tid-1\t", StringComparison.Ordinal));
        Assert.Contains(said, run.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Afterwards.Close)]
    [InlineData(Afterwards.Reset)]
    public async Task An_answer_that_may_have_been_received_is_sent_once_more_at_most(object then)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1", "id-1"), Reply.Event("2", "id-2"));
        api.Posts.Enqueue(Reply.Nothing((Afterwards)then));
        api.Posts.Enqueue(Reply.Nothing((Afterwards)then));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(["1", "1", "2"], api.Answers.Select(r => r.Text));
        Assert.Contains("\tid-1\tERROR\t", run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_the_server_had_begun_to_acknowledge_is_not_sent_again()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));
        api.Posts.Enqueue(Reply.Accepted().Cut(9) with { Then = Afterwards.Close });

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(["1", "2"], api.Answers.Select(r => r.Text));
    }

    [Fact]
    public async Task Already_answered_is_no_failure_of_the_second_attempt()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("2"));
        api.Posts.Enqueue(Reply.Nothing(Afterwards.Close));
        api.Posts.Enqueue(Reply.Status(403));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(["1", "1", "2"], api.Answers.Select(r => r.Text));
    }

    [Fact]
    public async Task A_connection_that_the_server_announces_to_close_is_not_used_again()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1", "1", "Connection: close") with { Then = Afterwards.Close }, Reply.Event("2", "2"));
        api.Posts.Enqueue(Reply.Accepted());
        api.Posts.Enqueue(Reply.Raw("HTTP/1.0 202 Accepted\r\nContent-Length: 0\r\n\r\n") with { Then = Afterwards.Close });

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal([1, 2, 2, 2, 3], api.Requests.Select(r => r.Connection));
    }

    [Fact]
    public async Task Bytes_that_answer_nothing_are_not_taken_for_the_next_answer()
    {
        Reply e = Reply.Event("1");
        using var api = new ScriptedRuntimeApi(new Reply([.. e.Bytes, .. "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n"u8]), Reply.Event("2"));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(["1", "2"], api.Answers.Select(r => r.Text));
    }

    [Fact]
    public async Task A_server_that_ends_every_connection_ends_the_process()
    {
        using var api = new ScriptedRuntimeApi([.. Enumerable.Repeat(Reply.Nothing(Afterwards.Reset), 20)]);

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(1, run.ExitCode);
        Assert.InRange(api.Connections, 2, 10);
        Assert.Contains("GET invocation/next: no connection to the Runtime API", run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_ends_the_process()
    {
        var api = new ScriptedRuntimeApi();
        var environment = new LambdaEnvironment { RuntimeApi = $"127.0.0.1:{api.Port}" };
        api.Dispose();

        HostRun run = await HostRun.In(environment, StubFunction.Echo);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(ConnectionRefused)", run.Log, StringComparison.Ordinal);
    }
}
