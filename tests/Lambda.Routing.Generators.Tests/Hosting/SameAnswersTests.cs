using System.Reflection;
using System.Text;
using Amazon.Lambda.RuntimeSupport;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>Whatever the host, a function gives the same answers.</summary>
public sealed class SameAnswersTests
{
    private const string Shop = """
        using System.Text.Json.Serialization;
        public sealed class Shop
        {
            [SqsBatch("orders", PartialResponses = true)]
            public void Take(Order order) { if (order.OrderId < 0) throw new ArgumentException("No such order."); }

            [HttpTrigger("GET /orders/{id}")] public Order Get(int id) => id == 7 ? new Order(id, "Ada") : throw new InvalidOperationException("No store.");

            [HttpTrigger("POST /orders")] public HttpResult Place(Order order) => HttpResult.Created($"/orders/{order.OrderId}");

            [HttpTrigger("GET /orders")]
            public async IAsyncEnumerable<Order> All() { await Task.Yield(); yield return new Order(1, "Ada"); yield return new Order(2, "Bo"); }

            [ScheduleTrigger] public void Sweep(CancellationToken cancellation) => cancellation.ThrowIfCancellationRequested();
        }
        [JsonSerializable(typeof(Order))] internal sealed partial class AppJson : JsonSerializerContext;
        """;

    private static readonly string[] s_events =
    [
        AwsEvents.Batch(1, -2, 3),
        AwsEvents.BatchOf("orders", -1).Replace("{\\\"orderId", "no JSON", StringComparison.Ordinal),
        AwsEvents.Request,
        AwsEvents.RequestOf("GET", "/orders/8"),
        AwsEvents.RequestOf("GET", "/orders/eight"),
        AwsEvents.RequestOf("GET", "/nowhere"),
        AwsEvents.RequestOf("DELETE", "/orders/7"),
        AwsEvents.RequestOf("POST", "/orders", """{"orderId":9,"customer":"Cy"}"""),
        AwsEvents.RequestOf("POST", "/orders", "{"),
        AwsEvents.RequestOf("GET", "/orders"),
        AwsEvents.Sweep,
        """{"hello":1}""",
        "no JSON",
    ];

    [Fact]
    public async Task On_AWS_s_bootstrap_and_in_the_managed_runtime_they_are_those_of_the_library_s_own_host()
    {
        RoutedFunction own = new AwsProject { Host = "own" }.Start(Shop), managed = AwsProject.Library.Start(Shop);
        TestInvocations bootstrap = TestInvocations.Begin();
        var expected = new List<string>();
        var inManaged = new List<string>();
        foreach (string json in s_events)
        {
            bootstrap.Add(json, new AwsContext());
            expected.Add(await ReportOf(async () => (await own.InvokeAsync(Encoding.UTF8.GetBytes(json), new InvocationContext { RequestId = "r1" })).Response));
            inManaged.Add(await ReportOf(async () => await StreamAsync(managed, json, new AwsContext())));
        }

        new AwsProject().Load(Shop).EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

        Assert.Equal(expected, bootstrap.Reports);
        Assert.Equal(expected, inManaged);
        Assert.Equal("""r1: {"batchItemFailures":[{"itemIdentifier":"-2"}]}""", expected[0]);
        Assert.Contains("\"statusCode\":404", expected[5], StringComparison.Ordinal);
        Assert.Contains("orderId\\u0022:2", expected[9].Replace("\\\"", "\\u0022", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(300_000, false)]
    public async Task The_time_that_AWS_s_context_leaves_is_the_handlers_deadline(int milliseconds, bool isOver)
    {
        RoutedFunction managed = AwsProject.Library.Start(Shop);
        var context = new AwsContext { RemainingTime = TimeSpan.FromMilliseconds(milliseconds) };

        Exception? exception = await Record.ExceptionAsync(() => StreamAsync(managed, AwsEvents.Sweep, context));

        Assert.Equal(isOver, exception is OperationCanceledException);
    }

    private const string Streams = """
        [assembly: HttpStreaming(HttpStreamingSources.FunctionUrl)]
        public static class Shop
        {
            [HttpTrigger("GET /report")]
            public static async Task Report(HttpResponseStream response, CancellationToken cancellation)
            {
                response.ContentType = "text/csv";
                response.AddHeader("X-Rows", "2");
                response.AddCookie(new HttpCookie("seen", "1"));
                await response.WriteAsync("one\n", cancellation);
                await response.WriteAsync("two\n", cancellation);
            }

            [HttpTrigger("GET /broken")]
            public static async Task Broken(HttpResponseStream response, CancellationToken cancellation)
            {
                await response.WriteAsync("one", cancellation);
                throw new InvalidOperationException("No more.");
            }

            [HttpTrigger("GET /refused")]
            public static void Refused(HttpResponseStream response) => throw new InvalidOperationException("Nothing at all.");
        }
        """;

    [Fact]
    public void An_answer_that_is_sent_piece_by_piece_is_sent_so_by_AWS_s_bootstrap()
    {
        const string Url = "x.lambda-url.eu-central-1.on.aws";
        TestInvocations lambda = TestInvocations.Begin()
            .Add(AwsEvents.RequestOf("GET", "/report", domain: Url), new AwsContext())
            .Add(AwsEvents.RequestOf("GET", "/broken", domain: Url), new AwsContext { AwsRequestId = "r2" })
            .Add(AwsEvents.RequestOf("GET", "/refused", domain: Url), new AwsContext { AwsRequestId = "r3" })
            .Add(AwsEvents.RequestOf("GET", "/report"), new AwsContext { AwsRequestId = "r4" });

        new AwsProject().Load(Streams).EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

        Assert.Equal("r1: 200 content-type=text/csv X-Rows=2 seen=1; Path=/; Secure; HttpOnly; SameSite=Lax | one\n | two\n", lambda.Reports[0]);
        Assert.StartsWith("r2: 200", lambda.Reports[1], StringComparison.Ordinal);
        Assert.EndsWith(" | one", lambda.Reports[1], StringComparison.Ordinal);
        Assert.Equal("r2! InvalidOperationException: No more.", lambda.Reports[2]);
        Assert.StartsWith("r3: 500", lambda.Reports[3], StringComparison.Ordinal);
        Assert.StartsWith("r4: {", lambda.Reports[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_without_streams_gets_the_answer_in_one_piece()
    {
        GeneratorRun run = AwsProject.Library with { References = [] } is var old ? old.Generate(Streams, ManagedRuntimeTests.OldCore) : throw new InvalidOperationException();
        Assert.DoesNotContain("OpenStream", run.AssertCompiles().Files["LambdaFunction.g.cs"], StringComparison.Ordinal);
    }

    private static async Task<string> ReportOf(Func<Task<ReadOnlyMemory<byte>>> invoke)
    {
        try
        {
            return $"r1: {Encoding.UTF8.GetString((await invoke()).Span)}";
        }
        catch (Exception exception)
        {
            return $"r1! {exception.GetType().Name}: {exception.Message}";
        }
    }

    private static async Task<ReadOnlyMemory<byte>> StreamAsync(RoutedFunction function, string json, AwsContext context)
    {
        MethodInfo handler = function.GetType().GetMethod("Handler")!;
        using var answer = new MemoryStream();
        await (await (Task<Stream>)handler.Invoke(function, BindingFlags.DoNotWrapExceptions, null, [new MemoryStream(Encoding.UTF8.GetBytes(json)), context], null)!).CopyToAsync(answer);
        return answer.ToArray();
    }
}
