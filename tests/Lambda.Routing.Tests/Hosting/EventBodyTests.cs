using System.Globalization;
using System.Text;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

[Collection(HostCollection.Name)]
public sealed class EventBodyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_event_of_6_MB_arrives_and_returns_unchanged(bool retains)
    {
        byte[] body = Filled(6_291_556);
        using var api = new ScriptedRuntimeApi(Reply.Event(body), Reply.Event("small"), Reply.Event(body));

        await HostRun.Against(api, EchoThat(retains));

        AssertBodies(api, body, "small"u8.ToArray(), body);
    }

    [Fact]
    public async Task The_bytes_of_an_event_whose_call_was_abandoned_are_not_used_again()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("first"), Reply.Event("other"), Reply.Event("again"));
        var kept = new List<ReadOnlyMemory<byte>>();

        await HostRun.Against(api, StubFunction.Sync(invocation =>
        {
            kept.Add(invocation.Event);
            if (kept.Count == 1)
            {
                invocation.Abandon();
            }
        }));

        Assert.Equal(["first", "again", "again"], kept.Select(bytes => Encoding.UTF8.GetString(bytes.Span)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task An_event_may_arrive_in_small_segments(int segment)
    {
        byte[] body = Filled(3000);
        using var api = new ScriptedRuntimeApi(Reply.Event(body) with { SegmentSize = segment }, Chunks(body, 100) with { SegmentSize = segment });

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal([body, body], api.Answers.Select(r => r.Body));
    }

    [Theory]
    [InlineData(1, 2000)]
    [InlineData(3, 2000)]
    [InlineData(4096, 100_000)]
    [InlineData(2_000_000, 6_000_000)]
    public async Task Chunks_of_any_size_are_joined(int chunk, int length)
    {
        byte[] body = Filled(length);
        using var api = new ScriptedRuntimeApi(Chunks(body, chunk), Reply.Event("after"));

        await HostRun.Against(api, EchoThat(retains: chunk % 2 == 0));

        AssertBodies(api, body, "after"u8.ToArray());
        Assert.Equal(1, api.Connections);
    }

    [Theory]
    [InlineData("5\r\nhello\r\n0\r\n\r\n")]
    [InlineData("5;name=value\r\nhello\r\n0\r\n\r\n")]
    [InlineData("5 ; name\r\nhello\r\n000\r\n\r\n")]
    [InlineData("0005\r\nhello\r\n0;last\r\nX-Trailer: 1\r\nAnother: 2\r\n\r\n")]
    [InlineData("2\r\nhe\r\n3\r\nllo\r\n0\r\nX-Trailer: 1\r\n\r\n")]
    public async Task Chunk_extensions_and_trailers_are_passed_over(string chunks)
    {
        using var api = new ScriptedRuntimeApi(Reply.Chunked(chunks), Reply.Chunked(chunks, "Chunked"));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(["hello", "hello"], api.Answers.Select(r => r.Text));
        Assert.Equal(1, api.Connections);
    }

    [Theory]
    [InlineData("z\r\nhello\r\n0\r\n\r\n")]
    [InlineData("-5\r\nhello\r\n0\r\n\r\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("5x\r\nhello\r\n0\r\n\r\n")]
    [InlineData("3\r\nhello\r\n0\r\n\r\n")]
    [InlineData("ffffffffffffffff\r\nhello\r\n0\r\n\r\n")]
    [InlineData("7fffffffffffffff\r\nhello\r\n0\r\n\r\n")]
    public async Task Broken_chunks_end_the_process_instead_of_reaching_a_handler(string chunks)
    {
        using var api = new ScriptedRuntimeApi(Reply.Chunked(chunks));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(api.Answers);
        Assert.Contains("not HTTP as expected", run.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: x")]
    [InlineData("Content-Length: -1")]
    [InlineData("Content-Length: 99999999999999")]
    [InlineData("Transfer-Encoding: gzip")]
    [InlineData("No-Framing: at all")]
    [InlineData("no colon")]
    public async Task A_body_whose_end_cannot_be_known_ends_the_process(string header)
    {
        using var api = new ScriptedRuntimeApi(Reply.Raw(
            $"HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: {Reply.RequestId}\r\n{Reply.Deadline}\r\n{header}\r\n\r\n{{}}"));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(api.Answers);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n\r\n")]
    [InlineData("HTTP/2 200\r\n\r\n")]
    [InlineData("HTTP/1.1 2x0 OK\r\n\r\n")]
    [InlineData("\r\n\r\n")]
    public async Task What_is_not_HTTP_ends_the_process(string answer)
    {
        using var api = new ScriptedRuntimeApi(Reply.Raw(answer));

        HostRun run = await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("status line", run.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/csv", "id;name\n1;pot")]
    [InlineData("application/octet-stream", "\0\u0001\u0002")]
    [InlineData("application/json", "no JSON at all")]
    public async Task An_event_is_handed_over_as_it_is_whatever_its_content_type_says(string contentType, string body)
    {
        using var api = new ScriptedRuntimeApi(Reply.Raw(
            $"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nLambda-Runtime-Aws-Request-Id: id\r\n{Reply.Deadline}\r\nContent-Length: {body.Length}\r\n\r\n{body}"));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal(body, Assert.Single(api.Answers).Text);
    }

    [Fact]
    public async Task An_empty_event_reaches_the_handler_as_no_bytes()
    {
        int? length = null;
        using var api = new ScriptedRuntimeApi(Reply.Event("before"), Reply.Event(""));

        await HostRun.Against(api, StubFunction.Sync(invocation => length = invocation.Event.Length));

        Assert.Equal(0, length);
        Assert.Equal(2, api.Answers.Count);
    }

    [Fact]
    public async Task An_event_is_bytes_whether_or_not_they_are_UTF_8()
    {
        byte[] unicode = Encoding.UTF8.GetBytes("{\"name\":\"Grüße 漢字 🎈 \\u0000\"}");
        byte[] noText = [0xff, 0xfe, 0x00, 0xc3, 0x28];
        using var api = new ScriptedRuntimeApi(Reply.Event(unicode), Reply.Event(noText));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.Equal([unicode, noText], api.Answers.Select(r => r.Body));
    }

    [Fact]
    public async Task A_retained_event_keeps_its_bytes_in_an_array_of_its_own_size()
    {
        var kept = new List<ReadOnlyMemory<byte>>();
        using var api = new ScriptedRuntimeApi(Reply.Event("first event"), Reply.Event("second"), Chunks("third, in chunks"u8.ToArray(), 5));

        await HostRun.Against(api, new StubFunction(invocation =>
        {
            kept.Add(invocation.Event);
            return default;
        })
        { RetainsEvents = true });

        Assert.Equal(["first event", "second", "third, in chunks"], kept.Select(e => Encoding.UTF8.GetString(e.Span)));
        Assert.All(kept, e =>
        {
            Assert.True(System.Runtime.InteropServices.MemoryMarshal.TryGetArray(e, out ArraySegment<byte> segment));
            Assert.Equal(e.Length, segment.Array!.Length);
        });
    }

    [Fact]
    public async Task Interim_answers_are_passed_over()
    {
        Reply e = Reply.Event("{}");
        using var api = new ScriptedRuntimeApi(new Reply(
            [.. "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLambda-Runtime-Trace-Id: not this\r\n\r\n"u8, .. e.Bytes]));
        string? trace = "unset";

        await HostRun.Against(api, StubFunction.Sync(invocation => trace = invocation.Context.TraceId));

        Assert.Null(trace);
        Assert.Single(api.Answers);
    }

    [Fact]
    public async Task A_header_section_of_hundreds_of_kilobytes_is_read()
    {
        string context = $"{{\"custom\":\"{new string('x', 300_000)}\"}}";
        using var api = new ScriptedRuntimeApi(Reply.Event("{}", Reply.RequestId, "Lambda-Runtime-Client-Context: " + context));
        string? seen = null;

        await HostRun.Against(api, StubFunction.Sync(invocation => seen = invocation.Context.ClientContext));

        Assert.Equal(context, seen);
    }

    private static StubFunction EchoThat(bool retains) => new(invocation =>
    {
        System.Buffers.BuffersExtensions.Write(invocation.Response, invocation.Event.Span);
        return default;
    })
    { RetainsEvents = retains };

    /// <summary>Compares spans: an assertion over megabytes element by element takes seconds.</summary>
    private static void AssertBodies(ScriptedRuntimeApi api, params byte[][] bodies)
    {
        Assert.Equal(bodies.Length, api.Answers.Count);
        Assert.All(bodies.Zip(api.Answers), pair => Assert.True(pair.First.AsSpan().SequenceEqual(pair.Second.Body)));
    }

    private static byte[] Filled(int length)
    {
        byte[] body = new byte[length];
        new Random(length).NextBytes(body);
        return body;
    }

    private static Reply Chunks(byte[] body, int size)
    {
        using var text = new MemoryStream();
        for (int at = 0; at < body.Length; at += size)
        {
            int count = Math.Min(size, body.Length - at);
            text.Write(Encoding.ASCII.GetBytes(count.ToString(at % 2 == 0 ? "x" : "X", CultureInfo.InvariantCulture) + "\r\n"));
            text.Write(body, at, count);
            text.Write("\r\n"u8);
        }
        text.Write("0\r\n\r\n"u8);
        return new Reply([.. Reply.Chunked("").Bytes, .. text.ToArray()]);
    }
}
