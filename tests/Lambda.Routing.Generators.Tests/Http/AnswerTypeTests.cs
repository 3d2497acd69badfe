using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>What a handler returns, compiled and run: each type has its answer, and nothing has one too.</summary>
public sealed class AnswerTypeTests
{
    private const string Handlers = """
        using System.Text.Json;
        using System.Text.Json.Serialization;

        [JsonSerializable(typeof(Order[])), JsonSerializable(typeof(List<Order>)), JsonSerializable(typeof(Total)), JsonSerializable(typeof(int))]
        internal sealed partial class AnswerJson : JsonSerializerContext;

        public readonly record struct Total(int Count);

        public static class S
        {
            [HttpTrigger("GET /order")] public static Order Order() => new(1, "ann");
            [HttpTrigger("GET /orders")] public static ValueTask<Order[]> Orders() => new([new Order(1, "ann")]);
            [HttpTrigger("GET /list")] public static async Task<List<Order>> List() { await Task.Yield(); return []; }
            [HttpTrigger("GET /total")] public static Total Total() => new(3);
            [HttpTrigger("GET /number")] public static int Number() => 7;
            [HttpTrigger("GET /text")] public static string Text() => "hé";
            [HttpTrigger("GET /json")] public static JsonElement Json() => JsonElement.Parse("[1, 2]");
            [HttpTrigger("GET /bytes")] public static byte[] Bytes() => [1, 255];
            [HttpTrigger("GET /memory")] public static Task<ReadOnlyMemory<byte>> Memory() => Task.FromResult<ReadOnlyMemory<byte>>(new byte[] { 1, 255 });
            [HttpTrigger("GET /stream")] public static Stream Stream() => new MemoryStream([1, 255]);
            [HttpTrigger("GET /result")] public static ValueTask<HttpResult> Result() => new(HttpResult.Created("/order", new Order(1, "ann"), AppJson.Default.Order));
            [HttpTrigger("ANY /nothing")] public static Task Nothing() => Task.CompletedTask;
            [HttpTrigger("ANY /no-order")] public static Order? NoOrder() => null;
            [HttpTrigger("ANY /no-total")] public static Total? NoTotal() => null;
            [HttpTrigger("ANY /no-text")] public static Task<string?> NoText() => Task.FromResult<string?>(null);
            [HttpTrigger("ANY /no-bytes")] public static byte[]? NoBytes() => null;
            [HttpTrigger("ANY /no-result")] public static HttpResult? NoResult() => null;
        }
        """;

    private static readonly RunningFunction s_function = RunningFunction.Start(Handlers);

    [Theory]
    [InlineData("/order", 200, "application/json", """{"orderId":1,"customer":"ann"}""")]
    [InlineData("/orders", 200, "application/json", """[{"orderId":1,"customer":"ann"}]""")]
    [InlineData("/list", 200, "application/json", "[]")]
    [InlineData("/total", 200, "application/json", """{"count":3}""")]
    [InlineData("/number", 200, "application/json", "7")]
    [InlineData("/text", 200, "text/plain; charset=utf-8", "hé")]
    [InlineData("/json", 200, "application/json", "[1, 2]")]
    [InlineData("/bytes", 200, "application/octet-stream", "Af8=")]
    [InlineData("/memory", 200, "application/octet-stream", "Af8=")]
    [InlineData("/stream", 200, "application/octet-stream", "Af8=")]
    // The contract that a result is given counts as it is: of a context without options, with members as C# spells them.
    [InlineData("/result", 201, "application/json", """{"OrderId":1,"Customer":"ann"}""")]
    public async Task What_is_returned_is_sent(string path, int status, string type, string body)
    {
        string answer = await s_function.InvokeAsync(HttpRequests.Of("GET", path));

        Assert.Equal((status, body), HttpRequests.Answer(answer));
        Assert.Equal(type, HttpRequests.Header(answer, "content-type"));
    }

    [Theory]
    [InlineData("/nothing", 204)]
    [InlineData("/no-order", 404)]
    [InlineData("/no-total", 404)]
    [InlineData("/no-text", 404)]
    [InlineData("/no-bytes", 404)]
    [InlineData("/no-result", 404)]
    public async Task Null_is_a_404_for_get_and_a_204_otherwise(string path, int statusOfGet)
    {
        Assert.Equal(statusOfGet, HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of("GET", path))).Status);
        Assert.Equal((204, null), HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of("DELETE", path))));
    }

    [Fact]
    public async Task What_the_assembly_declares_counts_where_nothing_nearer_does()
    {
        RunningFunction function = RunningFunction.StartOnly("""
            [assembly: Cors("https://a.example")]
            [assembly: Compressed(MinimumBytes = 10)]

            public static class S
            {
                [HttpTrigger("GET /all")] public static string All() => new('x', 100);
                [HttpTrigger("GET /own"), Cors("https://b.example"), Compressed(MinimumBytes = 1000)] public static string Own() => new('x', 100);
            }
            """);

        foreach ((string path, string? origin, string? coding) in ((string, string?, string?)[])[("/all", "https://a.example", "gzip"), ("/own", null, null)])
        {
            string answer = await function.InvokeAsync(HttpRequests.Of("GET", path, headers: new() { ["origin"] = "https://a.example", ["accept-encoding"] = "gzip" }));

            Assert.Equal((origin, coding), (HttpRequests.Header(answer, "Access-Control-Allow-Origin"), HttpRequests.Header(answer, "Content-Encoding")));
        }
    }
}
