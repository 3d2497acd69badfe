using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>Handlers that answer piece by piece, compiled and run over a host that collects; what is streamed is the runtime's own tests' matter.</summary>
public sealed class StreamedAnswerTests
{
    private const string Handlers = """
        using System.Net.ServerSentEvents;

        public static class S
        {
            [HttpTrigger("GET /orders")]
            public static async IAsyncEnumerable<Order> Orders(int count = 2)
            {
                for (int i = 0; i < count; i++) { await Task.Yield(); yield return new Order(i, $"o{i}"); }
            }

            [HttpTrigger("GET /events")]
            public static async IAsyncEnumerable<SseItem<string>> Events() { await Task.Yield(); yield return new("one", "tick"); }

            [HttpTrigger("GET /order-events")]
            public static Task<IAsyncEnumerable<SseItem<Order>>> OrderEvents() => Task.FromResult(Items());

            [HttpTrigger("GET /written")]
            public static async Task Written(HttpResponseStream response, string name, CancellationToken cancellation)
            {
                response.ContentType = "text/csv";
                await response.WriteAsync(name, cancellation);
            }

            [HttpTrigger("GET /written-at-once")]
            public static void AtOnce(HttpResponseStream response) => response.StatusCode = 202;

            [HttpTrigger("GET /bytes")]
            public static Stream Bytes() => new MemoryStream("bytes"u8.ToArray());

            private static async IAsyncEnumerable<SseItem<Order>> Items() { await Task.Yield(); yield return new(new Order(1, "a")); }
        }
        """;

    private const string Streaming = "[assembly: HttpStreaming(HttpStreamingSources.FunctionUrl | HttpStreamingSources.ApiGatewayRest)]\n";

    [Theory]
    [InlineData("/orders", "", "application/json", """[{"orderId":0,"customer":"o0"},{"orderId":1,"customer":"o1"}]""")]
    [InlineData("/orders", "count=0", "application/json", "[]")]
    [InlineData("/events", "", "text/event-stream", "event: tick\ndata: one\n\n")]
    [InlineData("/order-events", "", "text/event-stream", "data: {\"orderId\":1,\"customer\":\"a\"}\n\n")]
    [InlineData("/written", "name=a", "text/csv", "a")]
    [InlineData("/bytes", "", "application/octet-stream", null)]
    public async Task It_is_collected_where_nothing_is_streamed(string path, string query, string type, string? body)
    {
        foreach (string declaration in new[] { "", Streaming })
        {
            RunningFunction function = RunningFunction.Start(Header(declaration));
            foreach (string domain in new[] { "shop.example", "x.lambda-url.eu-central-1.on.aws" })
            {
                string answer = await function.InvokeAsync(HttpRequests.Of("GET", path, query, domain: domain));

                Assert.Equal(type, HttpRequests.Header(answer, "Content-Type"));
                Assert.True(body is null || body == HttpRequests.Answer(answer).Body, answer);
            }
        }
    }

    [Theory]
    [InlineData("""{"requestContext":{"elb":{}},"httpMethod":"GET","path":"/orders","headers":{}}""")]
    [InlineData("""{"requestContext":{"serviceNetworkArn":"n"},"method":"GET","path":"/orders","headers":{}}""")]
    [InlineData("""{"raw_path":"/orders","method":"GET","headers":{}}""")]
    [InlineData("""{"httpMethod":"GET","path":"/orders","requestContext":{"resourcePath":"/{proxy+}","httpMethod":"GET"}}""")]
    public async Task It_is_collected_for_every_service_that_cannot_stream_it(string request)
    {
        string answer = await RunningFunction.Start(Header(Streaming)).InvokeAsync(request);

        Assert.Equal((200, """[{"orderId":0,"customer":"o0"},{"orderId":1,"customer":"o1"}]"""), HttpRequests.Answer(answer));
    }

    [Fact]
    public async Task A_written_answer_without_a_body_has_its_status() =>
        Assert.Equal((202, null), HttpRequests.Answer(await RunningFunction.Start(Handlers).InvokeAsync(HttpRequests.Of("GET", "/written-at-once"))));

    [Fact]
    public void Only_the_sources_that_are_declared_are_streamed()
    {
        string code = string.Join('\n', RouteHost.Generate(Header(Streaming), Sources.Order, Sources.Json).AssertCompiles().Files.Values);

        Assert.Equal(2, code.Split("HttpStreamingDispatcher.RunAsync<").Length - 1);
        Assert.Contains("HttpStreamingDispatcher.RunAsync<global::Lambda.Routing.FunctionUrlEvent", code, StringComparison.Ordinal);
        Assert.Contains("HttpPipelineDispatcher.RunAsync<global::Lambda.Routing.AlbEvent", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static int Take(HttpResponseStream response) => 1;", "LR1012 'int'")]
    [InlineData("public static IAsyncEnumerable<Extra> Take() => throw new Exception();", "LR2001 'IAsyncEnumerable<Extra>'")]
    public async Task What_cannot_be_answered_is_a_build_error(string method, string finding) =>
        Assert.Equal([finding], await RouteHost.FindingsAsync($"public sealed record Extra(int A); public static class S {{ [HttpTrigger(\"GET /a\")] {method} }}", Sources.Order, Sources.Json));

    private static string Header(string declaration) => Handlers.Replace("using System.Net.ServerSentEvents;", "using System.Net.ServerSentEvents;\n" + declaration, StringComparison.Ordinal);
}
