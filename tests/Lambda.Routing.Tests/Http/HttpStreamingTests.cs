using System.Buffers;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Http;
using Lambda.Routing.Testing;

namespace Lambda.Routing.Tests.Http;

/// <summary>What comes piece by piece, over a host that streams and over one that does not.</summary>
public sealed class HttpStreamingTests
{
    [Fact]
    public async Task A_sequence_is_sent_element_by_element_behind_its_prelude()
    {
        (RecordedChannel channel, Invocation invocation) = await StreamAsync("GET", "/parcels");

        Assert.Equal("""{"statusCode":200,"headers":{"content-type":"application/json","X-Done":"yes"}}""", channel.Prelude);
        Assert.Equal("""[{"weight":1,"label":"a"},{"weight":2,"label":"b"}]""", channel.Text);
        Assert.True(channel.IsComplete);
        Assert.Equal(202, invocation.StreamStatus);
    }

    [Theory]
    [InlineData("/none", "application/json", "[]")]
    [InlineData("/bytes", "application/octet-stream", "bytes")]
    [InlineData("/events", "text/event-stream", "event: tick\nid: 7\nretry: 1500\ndata: one\ndata: two\n\ndata: \n\n")]
    [InlineData("/json-events", "text/event-stream", "data: {\"weight\":3,\"label\":\"c\"}\n\n")]
    [InlineData("/written", "text/csv", "a,b\né\n")]
    public async Task What_comes_piece_by_piece_is_the_same_where_it_is_collected(string path, string type, string body)
    {
        (RecordedChannel channel, _) = await StreamAsync("GET", path);
        JsonElement collected = await CollectAsync("GET", path);

        Assert.Equal((type, body), (JsonElement.Parse(channel.Prelude!).GetProperty("headers").GetProperty("content-type").GetString(), channel.Text));
        Assert.Equal((type, body), (collected.GetProperty("headers").GetProperty("content-type").GetString(), TextOf(collected)));
    }

    [Fact]
    public async Task Status_headers_and_cookies_of_a_written_answer_precede_it()
    {
        (RecordedChannel channel, _) = await StreamAsync("GET", "/written");

        Assert.Equal("""{"statusCode":203,"headers":{"content-type":"text/csv","X-Rows":"2","X-Done":"yes"},"cookies":["a=b; Path=/; Secure; HttpOnly; SameSite=Lax"]}""", channel.Prelude);
    }

    [Theory]
    [InlineData("/missing", 404)]
    [InlineData("/fails-first", 500)]
    [InlineData("/refuses-first", 400)]
    [InlineData("/nothing-at-all", 404)]
    public async Task An_answer_that_has_not_begun_is_sent_whole(string path, int status)
    {
        (RecordedChannel channel, _) = await StreamAsync("GET", path);

        Assert.Equal(status, JsonElement.Parse(channel.Prelude!).GetProperty("statusCode").GetInt32());
        Assert.Contains($"\"status\":{status}", channel.Text, StringComparison.Ordinal);
        Assert.True(channel.IsComplete);
    }

    [Fact]
    public async Task A_failure_on_the_way_ends_the_stream_with_an_error_and_the_invocation_fails()
    {
        using var channel = new RecordedChannel();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync("GET", "/fails-later", channel));

        Assert.Same(failure, channel.Failure);
        Assert.False(channel.IsComplete);
        Assert.StartsWith("[{", channel.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/parcels")]
    [InlineData("/events")]
    [InlineData("/endless")]
    [InlineData("/bytes")]
    [InlineData("/missing")]
    public async Task Head_gets_the_prelude_and_no_body(string path)
    {
        (RecordedChannel channel, _) = await StreamAsync("HEAD", path);

        Assert.NotNull(channel.Prelude);
        Assert.Equal("", channel.Text);
        Assert.True(channel.IsComplete);
    }

    [Fact]
    public async Task What_is_no_text_is_collected_as_base64() =>
        Assert.Equal("/w==", (await CollectAsync("GET", "/binary")).GetProperty("body").GetString());

    [Fact]
    public async Task Headers_cannot_change_behind_the_first_write()
    {
        (RecordedChannel channel, _) = await StreamAsync("GET", "/changes-late");

        Assert.Equal("refused", channel.Text);
    }

    private static string TextOf(JsonElement answer) => answer.GetProperty("isBase64Encoded").GetBoolean()
        ? Encoding.UTF8.GetString(answer.GetProperty("body").GetBytesFromBase64())
        : answer.GetProperty("body").GetString()!;

    private static async Task<(RecordedChannel Channel, Invocation Invocation)> StreamAsync(string method, string path)
    {
        using var channel = new RecordedChannel();
        return (channel, await RunAsync(method, path, channel));
    }

    private static async Task<JsonElement> CollectAsync(string method, string path) =>
        JsonElement.Parse(((ArrayBufferWriter<byte>)(await RunAsync(method, path, null)).Response).WrittenSpan);

    private static async Task<Invocation> RunAsync(string method, string path, RecordedChannel? channel)
    {
        var invocation = new Invocation(HttpEvents.Of(new HttpTestRequest(method, path), HttpSources.FunctionUrl), new InvocationContext(), new ArrayBufferWriter<byte>()) { Channel = channel };
        await HttpStreamingDispatcher.RunAsync<FunctionUrlEvent, Router>(invocation, default, "function-url");
        return invocation;
    }

    private static async IAsyncEnumerable<T> Sequence<T>(Exception? failure, params T[] items)
    {
        foreach (T item in items)
        {
            await Task.Yield();
            yield return item;
        }
        if (failure is not null)
        {
            throw failure;
        }
    }

    private static async IAsyncEnumerable<SseItem<string>> Endless()
    {
        while (true)
        {
            await Task.Yield();
            yield return new SseItem<string>("again");
        }
    }

    /// <summary>Routes as generated code has them.</summary>
    private readonly struct Router : IHttpRouter, IHttpPipeline
    {
        private static readonly string[] s_paths =
        [
            "/parcels", "/none", "/bytes", "/events", "/json-events", "/written", "/fails-first", "/fails-later", "/endless", "/binary", "/changes-late",
            "/refuses-first", "/nothing-at-all",
        ];

        public static bool ErrorsFailInvocation => false;

        public HttpMatch Match(ReadOnlySpan<char> method, ReadOnlySpan<char> path, ref HttpRouteValues values)
        {
            int route = Array.IndexOf(s_paths, path.ToString());
            return route < 0 ? new HttpMatch(HttpMethods.None) : new HttpMatch(route);
        }

        public HttpResult? Intercept(HttpRequest request, string path) => null;

        public HttpResult Complete(HttpRequest request, int route, HttpResult result) => result.WithHeader("X-Done", "yes");

        public async ValueTask<HttpResult> InvokeAsync(int route, HttpCall call)
        {
            switch (s_paths[route])
            {
                case "/parcels":
                    return await HttpStreaming.FromAsync(call, Sequence(null, new Parcel(1, "a"), new Parcel(2, "b")), HttpJson.Default.Parcel);
                case "/none":
                    return await HttpStreaming.FromAsync(call, Sequence<Parcel>(null), HttpJson.Default.Parcel);
                case "/bytes":
                    return await HttpStreaming.FromAsync(call, new MemoryStream("bytes"u8.ToArray()));
                case "/events":
                    return await HttpStreaming.EventsAsync(call, Sequence(null,
                        new SseItem<string>("one\ntwo", "tick") { EventId = "7", ReconnectionInterval = TimeSpan.FromSeconds(1.5) }, new SseItem<string>("")));
                case "/json-events":
                    return await HttpStreaming.EventsAsync(call, Sequence(null, new SseItem<Parcel>(new Parcel(3, "c"))), HttpJson.Default.Parcel);
                case "/fails-first":
                    return await HttpStreaming.FromAsync(call, Sequence<Parcel>(new InvalidOperationException("secret")), HttpJson.Default.Parcel);
                case "/refuses-first":
                    return await HttpStreaming.FromAsync(call, Sequence<Parcel>(new HttpBadRequestException("no")), HttpJson.Default.Parcel);
                case "/fails-later":
                    return await HttpStreaming.FromAsync(call, Sequence(new InvalidOperationException("secret"), new Parcel(1, "a")), HttpJson.Default.Parcel);
                case "/endless":
                    return await HttpStreaming.EventsAsync(call, Endless());
                case "/nothing-at-all":
                    return await HttpStreaming.FromAsync(call, (Stream?)null);
                default:
                    return await WriteAsync(s_paths[route], HttpStreaming.Open(call));
            }
        }

        private static async Task<HttpResult> WriteAsync(string path, HttpResponseStream response)
        {
            switch (path)
            {
                case "/written":
                    response.StatusCode = 203;
                    response.ContentType = "text/csv";
                    response.AddHeader("X-Rows", "2");
                    response.AddCookie(new HttpCookie("a", "b"));
                    await response.WriteAsync("a,b\n");
                    await response.WriteAsync("é\n"u8.ToArray());
                    break;
                case "/binary":
                    response.Write([0xff]);
                    break;
                default:
                    await response.FlushAsync();
                    Assert.True(response.HasStarted);
                    Assert.Throws<InvalidOperationException>(() => response.StatusCode = 500);
                    Assert.Throws<InvalidOperationException>(() => response.AddHeader("a", "b"));
                    await response.WriteAsync("refused");
                    break;
            }
            return HttpStreaming.End(response);
        }
    }
}
