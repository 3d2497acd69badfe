using System.Text;
using System.Text.Json;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>Answers that are sent piece by piece, as the Runtime API sees them.</summary>
[Collection(HostCollection.Name)]
public sealed class StreamedResponseTests
{
    [Fact]
    public async Task Every_write_is_a_chunk_of_one_request()
    {
        byte[] large = Encoding.ASCII.GetBytes(new string('x', 100_000));
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"), Reply.Event("{}"));
        await HostRun.Against(api, Streaming((response, _) =>
        {
            response.Body.Write("one"u8);
            response.Body.Write([]);
            response.Body.Write(large);
            response.Body.Flush();
        }));

        Assert.Equal(2, api.Answers.Count);
        RecordedRequest answer = api.Answers[0];
        Assert.EndsWith($"/runtime/invocation/{Reply.RequestId}/response", answer.Path, StringComparison.Ordinal);
        Assert.Equal("streaming", answer.Headers["Lambda-Runtime-Function-Response-Mode"]);
        Assert.Equal("application/vnd.awslambda.http-integration-response", answer.Headers["Content-Type"]);
        Assert.Equal("chunked", answer.Headers["Transfer-Encoding"]);
        Assert.Equal("Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body", answer.Headers["Trailer"]);
        Assert.Equal(["prelude"u8.ToArray(), "one"u8.ToArray(), large], answer.Chunks);
        Assert.Empty(answer.Trailers);
    }

    [Fact]
    public async Task A_failure_behind_the_first_byte_stands_in_the_trailers_and_in_the_log()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));
        HostRun run = await HostRun.Against(api, Streaming((response, invocation) =>
        {
            response.Body.Write("half"u8);
            var failure = new InvalidOperationException("no more");
            invocation.StreamStatus = response.Fail(failure);
            throw failure;
        }));

        RecordedRequest answer = Assert.Single(api.Answers);
        Assert.Equal("preludehalf", answer.Text);
        Assert.Equal("Function.InvalidOperationException", answer.Trailers["Lambda-Runtime-Function-Error-Type"]);
        JsonElement error = JsonElement.Parse(Convert.FromBase64String(answer.Trailers["Lambda-Runtime-Function-Error-Body"]));
        Assert.Equal("no more", error.GetProperty("errorMessage").GetString());
        Assert.Contains("no more", run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_before_the_first_byte_is_reported_like_any_other()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));
        await HostRun.Against(api, StubFunction.Throws(new InvalidOperationException("none")));

        Assert.EndsWith("/error", Assert.Single(api.Answers).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_ended_while_the_handler_worked_is_opened_again()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}") with { Then = Afterwards.Close });
        await HostRun.Against(api, Streaming((response, _) => response.Body.Write("late"u8)));

        Assert.Equal("preludelate", Assert.Single(api.Answers).Text);
    }

    [Fact]
    public async Task A_refused_stream_ends_only_its_invocation()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"), Reply.Event("{}"));
        api.Posts.Enqueue(Reply.Status(413));
        HostRun run = await HostRun.Against(api, Streaming((_, _) => { }));

        Assert.Equal(2, api.Answers.Count);
        Assert.Contains("413", run.Log, StringComparison.Ordinal);
    }

    private static StubFunction Streaming(Action<IStreamedResponse, Invocation> handler) => StubFunction.Sync(invocation =>
    {
        IStreamedResponse response = invocation.Channel!.Open(invocation.Context.RequestId, null, "prelude"u8);
        handler(response, invocation);
        invocation.StreamStatus = response.Complete();
    });
}
