using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

[Collection(HostCollection.Name)]
public sealed class RequestTests
{
    [Fact]
    public async Task Each_event_is_asked_for_and_answered_over_one_connection()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1", "id-1"), Reply.Event("2", "id-2"), Reply.Event("3", "id-3"));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(
            [
                "GET /2018-06-01/runtime/invocation/next",
                "POST /2018-06-01/runtime/invocation/id-1/response",
                "GET /2018-06-01/runtime/invocation/next",
                "POST /2018-06-01/runtime/invocation/id-2/response",
                "GET /2018-06-01/runtime/invocation/next",
                "POST /2018-06-01/runtime/invocation/id-3/response",
                "GET /2018-06-01/runtime/invocation/next",
            ],
            api.Requests.Select(r => $"{r.Method} {r.Path}"));
        Assert.Equal(["1", "2", "3"], api.Answers.Select(r => r.Text));
        Assert.Equal(1, api.Connections);
        Assert.All(api.Requests.Where(r => r.IsNext), r => Assert.Empty(r.Headers.Keys.Intersect(["Content-Length", "Transfer-Encoding", "Content-Type"])));
    }

    [Fact]
    public async Task Requests_name_the_host_and_answers_are_JSON()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.All(api.Requests, r => Assert.Equal($"127.0.0.1:{api.Port}", r.Headers["Host"]));
        RecordedRequest answer = Assert.Single(api.Answers);
        Assert.Equal("application/json", answer.Headers["Content-Type"]);
        Assert.DoesNotContain("Lambda-Runtime-Function-Response-Mode", answer.Headers.Keys);
        Assert.DoesNotContain("Trailer", answer.Headers.Keys);
        Assert.DoesNotContain("Transfer-Encoding", answer.Headers.Keys);
        Assert.DoesNotContain("Lambda-Runtime-Function-Error-Type", answer.Headers.Keys);
    }

    [Fact]
    public async Task Bytes_and_streams_are_sent_as_octets_and_a_response_may_say_otherwise()
    {
        byte[] bytes = [0, 0xff, (byte)'\n'];
        string longest = "image/" + new string('p', 1018);
        var writes = new Queue<Func<Invocation, ValueTask>>(
        [
            invocation => Written(() => Answers.WriteRaw(invocation, bytes)),
            invocation => Answers.WriteRawAsync(invocation, new MemoryStream(bytes)),
            invocation => Written(() => Answers.Write(invocation, new RawResponse(bytes))),
            invocation => Written(() => Answers.Write(invocation, new RawResponse(bytes, "text/csv; charset=utf-8"))),
            invocation => Written(() => Answers.Write(invocation, new RawResponse(bytes, longest))),
            invocation => Answers.WriteRawAsync(invocation, null),
            invocation => Written(() => Answers.Write(invocation, "[1]"u8.ToArray())),
            invocation => Answers.WriteAsync(invocation, new MemoryStream("[1]"u8.ToArray())),
            invocation => Written(() => Answers.Write(invocation, "text")),
        ]);
        using var api = new ScriptedRuntimeApi([.. Enumerable.Repeat(Reply.Event("{}"), writes.Count)]);

        await HostRun.Against(api, new StubFunction(invocation => writes.Dequeue()(invocation)));

        const string octets = "application/octet-stream", json = "application/json";
        Assert.Equal([octets, octets, octets, "text/csv; charset=utf-8", longest, json, json, json, json], api.Answers.Select(answer => answer.Headers["Content-Type"]));
        Assert.All(api.Answers.Take(5), answer => Assert.Equal(bytes, answer.Body));
        Assert.Equal(["", "[1]", "[1]", "\"text\""], api.Answers.Skip(5).Select(answer => answer.Text));

        static ValueTask Written(Action write)
        {
            write();
            return default;
        }
    }

    [Fact]
    public async Task A_failure_behind_bytes_that_were_written_is_reported_as_JSON()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));

        await HostRun.Against(api, StubFunction.Sync(invocation =>
        {
            Answers.Write(invocation, new RawResponse(new byte[3], "image/png"));
            throw new FormatException("no date");
        }));

        RecordedRequest answer = Assert.Single(api.Answers);
        Assert.EndsWith("/error", answer.Path, StringComparison.Ordinal);
        Assert.Equal("application/json", answer.Headers["Content-Type"]);
        Assert.StartsWith("""{"errorMessage":"no date",""", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_request_says_in_one_word_which_client_it_is_from()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1"), Reply.Event("22"), Reply.Event("333"));
        api.Posts.Enqueue(Reply.Raw("HTTP/1.1 200 OK\r\nLambda-Extension-Identifier: extension-1\r\nContent-Length: 0\r\n\r\n"));
        // One for the extension's own call and one for the restore, in whatever order.
        api.Posts.Enqueue(Reply.Status(200, ""));
        api.Posts.Enqueue(Reply.Status(200, ""));
        using GracefulShutdown shutdown = new(_ => { });
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        api.Received += request =>
        {
            if (request.Path.EndsWith("/extension/event/next", StringComparison.Ordinal))
            {
                asked.SetResult();
            }
        };
        using var refused = new ScriptedRuntimeApi();

        await HostRun.Against(api, StubFunction.Sync(Answer), new LambdaEnvironment { IsSnapshotted = true }, shutdown);
        await HostRun.Against(refused, () => throw new FormatException());

        RecordedRequest[] requests = [.. api.Requests, .. refused.Requests];
        Assert.Equal(
            [
                "/2018-06-01/runtime/init/error", "/2018-06-01/runtime/invocation/id/error", "/2018-06-01/runtime/invocation/id/response",
                "/2018-06-01/runtime/invocation/next", "/2018-06-01/runtime/restore/next", "/2020-01-01/extension/event/next", "/2020-01-01/extension/register",
            ],
            requests.Select(request => request.Path.Replace(Reply.RequestId, "id", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        Assert.All(requests, request => Assert.Equal(HostVersion.UserAgent, request.Headers["User-Agent"]));
        Assert.Matches(@"^lambda-routing/\d+\.\d+\.\d+(-aot)?$", HostVersion.UserAgent);

        void Answer(Invocation invocation)
        {
            // The extension's call is made by a thread of its own, whenever that begins.
            asked.Task.Wait(TestContext.Current.CancellationToken);
            if (invocation.Event.Length == 2)
            {
                throw new FormatException();
            }
            if (invocation.Event.Length == 3)
            {
                invocation.StreamStatus = invocation.Channel!.Open(invocation.Context.RequestId, null, "prelude"u8).Complete();
            }
        }
    }

    [Fact]
    public async Task A_handler_that_writes_nothing_is_answered_with_an_empty_body()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));

        await HostRun.Against(api, StubFunction.Sync(_ => { }));

        RecordedRequest answer = Assert.Single(api.Answers);
        Assert.Equal("0", answer.Headers["Content-Length"]);
        Assert.Empty(answer.Body);
    }

    [Theory]
    [InlineData("8476a536-e9f4-11e8-9739-2dfe598c3fcd", "8476a536-e9f4-11e8-9739-2dfe598c3fcd")]
    [InlineData("a.b_c~d", "a.b_c~d")]
    [InlineData("a#b/c?d%e", "a%23b%2Fc%3Fd%25e")]
    [InlineData("a b", "a%20b")]
    [InlineData("\u007f", "%7F")]
    [InlineData("ü€", "%C3%BC%E2%82%AC")]
    public async Task The_request_id_is_percent_encoded_in_the_path(string requestId, string encoded)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}", requestId), Reply.Event("throw", requestId));

        await HostRun.Against(api, StubFunction.Sync(invocation => _ = invocation.Event.Length > 2 ? throw new FormatException() : 0));

        Assert.Equal(
            [$"/2018-06-01/runtime/invocation/{encoded}/response", $"/2018-06-01/runtime/invocation/{encoded}/error"],
            api.Answers.Select(answer => answer.Path));
    }

    [Theory]
    [InlineData("/base")]
    [InlineData("/base/")]
    public async Task A_path_in_the_address_stands_before_every_request(string path)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));
        var environment = new LambdaEnvironment { RuntimeApi = $"localhost:{api.Port}{path}" };

        await HostRun.Against(api, StubFunction.Echo(), environment);

        Assert.NotEmpty(api.Answers);
        Assert.All(api.Requests, r => Assert.StartsWith("/base/2018-06-01/runtime/", r.Path, StringComparison.Ordinal));
        Assert.All(api.Requests, r => Assert.Equal($"localhost:{api.Port}", r.Headers["Host"]));
    }

    [Fact]
    public async Task A_head_that_does_not_fit_in_front_of_the_answer_is_sent_on_its_own()
    {
        string path = "/" + new string('p', 5000);
        using var api = new ScriptedRuntimeApi(Reply.Event("\"long\""));

        await HostRun.Against(api, StubFunction.Echo(), new LambdaEnvironment { RuntimeApi = $"127.0.0.1:{api.Port}{path}" });

        RecordedRequest answer = Assert.Single(api.Answers);
        Assert.StartsWith(path, answer.Path, StringComparison.Ordinal);
        Assert.Equal("\"long\"", answer.Text);
    }

    [Fact]
    public void The_version_in_the_user_agent_is_the_library_s()
    {
        Version? version = typeof(LambdaHost).Assembly.GetName().Version;

        Assert.StartsWith(HostVersion.Value + ".", version?.ToString(), StringComparison.Ordinal);
    }
}
