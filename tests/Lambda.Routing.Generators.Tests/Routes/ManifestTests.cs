using System.Text.Json;
using System.Text.Json.Nodes;
using Lambda.Routing.Declaring;
using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What tools learn about a function without running it.</summary>
public sealed class ManifestTests
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    private const string Shop = """
        public sealed class Shop
        {
            [SqsBatch("${ORDERS:orders}", PartialResponses = true, Unrouted = Unrouted.Skip), When("type", "Placed", "Changed")]
            public Task Take(Order order) => Task.CompletedTask;

            [S3Trigger("uploads", Prefix = "in/", EventName = "s3:ObjectCreated:*")] public void File(S3Record upload) { }

            [ScheduleTrigger("rate(5 minutes)"), EventBridgeTrigger(Source = "shop")] public static void Sweep() { }

            [FallbackTrigger] public void Other(UnknownEvent e) { }
        }
        """;

    [Fact]
    public async Task The_manifest_of_a_function_is_this()
    {
        string json = JsonNode.Parse(ManifestOf(Shop))!.ToJsonString(s_indented);
        Snapshot.Match("/*\n" + json + "\n*/", "Manifest", SourceFile(), nameof(The_manifest_of_a_function_is_this));
        await using RunningFunction function = RunningFunction.Start(Shop);
        await function.InvokeAsync(Events.Schedule());
        Assert.Equal("schedule Shop.Sweep", function.Route);
    }

    [Fact]
    public void The_tool_reads_it()
    {
        FunctionManifest manifest = JsonSerializer.Deserialize(ManifestOf(Shop), ManifestJson.Default.FunctionManifest)!;
        Assert.Equal(FunctionManifest.SupportedVersion, manifest.Version);
        Assert.Equal("Consumer.LambdaFunction", manifest.Function);
        ManifestRoute take = manifest.Routes[0];
        Assert.Equal(("Shop.Take", "Shop.Take(Order)", "SqsBatch", "polled", "Order", true), (take.Id, take.Method, take.Trigger, take.Delivery, take.Payload, take.Valid));
        Assert.Equal([new ManifestSource("sqs", "Lambda.Routing.SqsEvent")], take.Sources);
        Assert.Equal([new ManifestFilter("Queue", "${ORDERS:orders}", "resource", "Records[0].eventSourceARN")], take.Filters);
        Assert.Equal(("type", "Changed,Placed"), (take.When.Single().Path, string.Join(',', take.When.Single().Values)));
        Assert.Equal(["PartialResponses=true", "Unrouted=\"Skip\""], take.Options.Select(option => $"{option.Key}={option.Value!.ToJsonString()}"));
        Assert.Equal(2, manifest.Routes.Single(route => route.Trigger == "ScheduleTrigger").Sources.Count);
        Assert.Empty(manifest.Routes.Single(route => route.Trigger == "FallbackTrigger").Sources);
    }

    [Fact]
    public void An_http_route_is_one_route_whatever_the_number_of_its_sources()
    {
        ManifestRoute route = JsonSerializer.Deserialize(ManifestOf("""
            public static class Shop { [HttpTrigger("GET /orders/{id}")] public static Order Get(int id) => new(id, "a"); }
            """), ManifestJson.Default.FunctionManifest)!.Routes.Single();
        Assert.Equal(("GET", "/orders/{id}"), (route.Http!.Method, route.Http.Template));
        Assert.NotEmpty(route.Http.Targets["path"]);
    }

    [Fact]
    public void Hostile_text_survives()
    {
        FunctionManifest manifest = JsonSerializer.Deserialize(ManifestOf("""
            public static class Shop { [EventBridgeTrigger(Source = "a\"\\\n\u2028<ä>")] public static void Take() { } }
            """), ManifestJson.Default.FunctionManifest)!;
        Assert.Equal("a\"\\\n\u2028<ä>", manifest.Routes.Single().Filters.Single().Value);
    }

    [Fact]
    public void Filters_around_calls_and_methods_of_the_process_s_life_are_in_it()
    {
        FunctionManifest manifest = JsonSerializer.Deserialize(ManifestOf("""
            [assembly: LambdaFilter(typeof(Desk.Timing))]
            namespace Desk
            {
                public sealed class Timing : IInvocationFilter { public ValueTask InvokeAsync(FilteredInvocation invocation, Func<ValueTask> next) => next(); }
                public sealed class Once : IRecordFilter { public ValueTask InvokeAsync(FilteredRecord record, Func<ValueTask> next) => next(); }
                public sealed class Counting : IRecordFilter { public ValueTask InvokeAsync(FilteredRecord record, Func<ValueTask> next) => next(); }
                [LambdaFilter(typeof(Once))]
                public sealed class Shop
                {
                    [SqsBatch(PartialResponses = true), LambdaFilter(typeof(Counting))] public void Take(SqsMessage message) { }
                    [ScheduleTrigger] public void Sweep() { }
                    [LambdaShutdown] public void End(CancellationToken cancellation) { }
                    [LambdaAfterRestore] public static void Open() { }
                    [LambdaBeforeSnapshot] public static void Close() { }
                }
            }
            """), ManifestJson.Default.FunctionManifest)!;
        Assert.Equal(["Desk.Timing"], manifest.Around);
        Assert.Equal(["Desk.Once", "Desk.Counting"], manifest.Routes.Single(route => route.Id == "Shop.Take").Around);
        Assert.Empty(manifest.Routes.Single(route => route.Id == "Shop.Sweep").Around);
        Assert.Equal(
            [new ManifestLifetime("shutdown", "Desk.Shop.End(System.Threading.CancellationToken)"), new ManifestLifetime("beforeSnapshot", "Desk.Shop.Close()"), new ManifestLifetime("afterRestore", "Desk.Shop.Open()")],
            manifest.Lifetime);
        Assert.Equal(("own", null), (manifest.Host, manifest.Handler));
    }

    private static string ManifestOf(string source) => ((LambdaRoutingManifestAttribute)RouteHost.Generate(source, Sources.Order, Sources.Json).Load()
        .GetCustomAttributes(typeof(LambdaRoutingManifestAttribute), false).Single()).Json;

    private static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
