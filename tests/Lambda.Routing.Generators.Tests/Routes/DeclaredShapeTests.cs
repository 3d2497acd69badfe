using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Routes that say themselves which events they take.</summary>
public sealed class DeclaredShapeTests
{
    private const string Desk = """
        public static class Desk
        {
            [DirectTrigger("job = nightly")] public static void Nightly() => Seen.Add("nightly");
            [DirectTrigger("job = nightly", "size")] public static void Sized() => Seen.Add("sized");
            [DirectTrigger("job")] public static void Any() => Seen.Add("any");
            [DirectTrigger("orders []", "!job")] public static void Orders() => Seen.Add("orders");
        }
        """;

    [Theory]
    [InlineData("""{"job":"nightly"}""", "nightly")]
    [InlineData("""{"size":4,"job":"nightly"}""", "sized")]
    [InlineData("""{"job":"nightly","size":4}""", "sized")]
    [InlineData("""{"job":"nightly","size":null}""", "nightly")]
    [InlineData("""{"job":"hourly"}""", "any")]
    [InlineData("""{"job":3}""", "any")]
    [InlineData("""{"orders":[]}""", "orders")]
    [InlineData("""{"job":"x","orders":[]}""", "any")]
    [InlineData("""{"orders":[],"job":"nightly"}""", "nightly")]
    public async Task The_narrower_of_two_declared_shapes_takes_the_event(string json, string taken)
    {
        RunningFunction function = RunningFunction.Start(Desk);
        Assert.Equal("", await function.InvokeAsync(json));
        Assert.Equal(taken, function.Seen);
    }

    [Theory]
    [InlineData("""{"other":1}""")]
    [InlineData("""{"orders":{}}""")]
    [InlineData("""{"job":null}""")]
    [InlineData("""[{"job":"nightly"}]""")]
    [InlineData("3")]
    public async Task What_no_facts_fit_is_unrouted(string json)
    {
        RunningFunction function = RunningFunction.Start(Desk);
        await function.ThrowsAsync<UnroutedEventException>(json);
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_member_that_stands_twice_is_refused_wherever_it_stands()
    {
        RunningFunction function = RunningFunction.Start(Desk);
        await function.ThrowsAsync<EventReadException>("""{"job":"nightly","job":"hourly"}""");
        EventReadException inner = await function.ThrowsAsync<EventReadException>("""{"job":"secret","a":{"b":1,"b":2}}""");
        Assert.DoesNotContain("secret", inner.Message, StringComparison.Ordinal);
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task Malformed_json_is_refused()
    {
        RunningFunction function = RunningFunction.Start(Desk);
        await function.ThrowsAsync<EventReadException>("""{"job":"nightly",}""");
        await function.ThrowsAsync<EventReadException>("""{"job":"nightly"} {}""");
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_services_narrower_shape_takes_its_events_from_a_wider_declared_one()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Desk
            {
                [DirectTrigger("Records")] public static void Records() => Seen.Add("records");
                [SqsBatch("orders", PartialResponses = true)] public static void Take(string body) => Seen.Add(body);
            }
            """);
        await function.InvokeAsync(Events.SqsOf("orders", "x"));
        await function.InvokeAsync("""{"Records":[]}""");
        Assert.Equal("x records", function.Seen);
    }

    [Fact]
    public async Task A_declared_shape_that_is_narrower_takes_its_events_from_the_services()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Desk
            {
                [EventBridgeTrigger] public static void Hear(EventBridgeEvent e) => Seen.Add("bus");
                [DirectTrigger("detail-type", "source = shop", "detail {}", "reply = yes")] public static void Ask() => Seen.Add("asked");
            }
            """);
        await function.InvokeAsync("""{"detail-type":"a","source":"shop","detail":{}}""");
        await function.InvokeAsync("""{"detail-type":"a","source":"shop","detail":{},"reply":"yes"}""");
        Assert.Equal("bus asked", function.Seen);
    }

    private const string TestEvent = """{"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2026-01-01T12:00:00.000Z","Bucket":"b","RequestId":"r","HostId":"h"}""";

    [Theory]
    [InlineData("\"Event\"", "", "s3-test (acknowledged)")]
    [InlineData("\"Service\", \"Event = s3:TestEvent\", \"Bucket = b\"", "direct", "direct Desk.Own")]
    public async Task The_narrower_one_takes_an_event_that_would_be_done_without_a_call(string facts, string taken, string route)
    {
        RunningFunction function = RunningFunction.Start($$"""
            public static class Desk
            {
                [S3Trigger] public static void Upload(S3Record upload) => Seen.Add("s3");
                [DirectTrigger({{facts}})] public static void Own() => Seen.Add("direct");
            }
            """);
        await function.InvokeAsync(TestEvent);
        Assert.Equal((taken, route), (function.Seen, function.Route));
    }

    [Fact]
    public async Task The_shape_of_an_event_that_is_done_without_a_call_cannot_be_declared_again()
    {
        string facts = string.Join(", ", ((Lambda.Routing.Declaring.ShapeAttribute)Attribute.GetCustomAttribute(typeof(S3TestEvent), typeof(Lambda.Routing.Declaring.ShapeAttribute))!).Facts.Select(fact => $"\"{fact}\""));
        Assert.Equal([$"LR3006 'DirectTrigger({facts})'"], await RouteHost.FindingsAsync($$"""
            public static class Desk
            {
                [S3Trigger] public static void Upload(S3Record upload) { }
                [DirectTrigger({{facts}})] public static void Own() { }
            }
            """));
    }

    [Fact]
    public async Task A_fallback_takes_what_no_facts_fit_and_nothing_of_a_declared_shape()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Desk
            {
                [DirectTrigger("Records")] public static void Records() => Seen.Add("records");
                [FallbackTrigger] public static void Rest() => Seen.Add("rest");
            }
            """);
        await function.InvokeAsync("""{"Records":[]}""");
        await function.InvokeAsync("""{"a":1}""");
        // No route is for this service, so it changes nothing whether there is a fallback.
        await function.InvokeAsync(Events.SqsOf("orders", "x"));
        Assert.Equal("records rest records", function.Seen);
    }

    [Theory]
    [InlineData("\"job = nightly\", \"size\"", "\"size\", \"job = nightly\"")]
    [InlineData("\"job = nightly\"", "\"job\", \"job = nightly\", \"job = nightly|hourly\"")]
    [InlineData("\"job = a|b\"", "\"job = b|a\"")]
    public async Task The_same_facts_however_written_are_the_same_route(string one, string other)
    {
        string source = $$"""
            public static class Desk
            {
                [DirectTrigger({{one}})] public static void One() { }
                [DirectTrigger({{other}})] public static void Other() { }
            }
            """;
        Assert.Equal([$"LR3001 'DirectTrigger({one})'", $"LR3001 'DirectTrigger({other})'"], await RouteHost.FindingsAsync(source));
    }

    [Fact]
    public async Task Equal_shapes_of_two_triggers_are_reported_on_both()
    {
        const string source = """
            public static class Desk
            {
                [DirectTrigger("job")] public static void One() { }
                [WarmupTrigger("job")] public static void Other() { }
            }
            """;
        Assert.Equal(["LR3006 'DirectTrigger(\"job\")'", "LR3006 'WarmupTrigger(\"job\")'"], await RouteHost.FindingsAsync(source));
        StartupException exception = Assert.Throws<StartupException>(() => RunningFunction.Start(source));
        Assert.Contains("LR3006", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_very_shape_of_a_service_in_use_is_reported_on_the_declaring_route() => Assert.Equal(
        ["LR3006 'DirectTrigger(\"Records[0].eventSource = aws:sqs\")'"],
        await RouteHost.FindingsAsync("""
            public static class Desk
            {
                [DirectTrigger("Records[0].eventSource = aws:sqs")] public static void One() { }
                [SqsBatch(PartialResponses = true)] public static void Other(string body) { }
            }
            """));

    [Fact]
    public async Task Payload_and_event_are_the_whole_document()
    {
        RunningFunction function = RunningFunction.Start("""
            using System.Text.Json;
            public static class Desk
            {
                [DirectTrigger("customer")] public static Order Take(Order order, DirectEvent e) { Seen.Add(e.Json.GetProperty("customer").GetString()!); return order with { OrderId = order.OrderId + 1 }; }
                [DirectTrigger("text")] public static byte[] Text(byte[] json) => json; [DirectTrigger("said")] public static string Say(string json) => "a\"b";
                [DirectTrigger("element"), When("element.kind", "a")] public static JsonElement Element(JsonElement json) => json.GetProperty("element");
            }
            """);
        Assert.Equal("""{"orderId":2,"customer":"c"}""", await function.InvokeAsync("""{"orderId":1,"customer":"c"}"""));
        Assert.Equal("""{"text": 1}""", await function.InvokeAsync("""{"text": 1}"""));
        Assert.Equal("a\"b", JsonSerializer.Deserialize<string>(await function.InvokeAsync("""{"said": 1}""")));
        Assert.Equal("""{"kind":"a"}""", await function.InvokeAsync("""{"element":{"kind":"a"}}"""));
        await function.ThrowsAsync<UnroutedEventException>("""{"element":{"kind":"b"}}""");
        await function.ThrowsAsync<PayloadException>("""{"customer":"c","orderId":"no number"}""");
        Assert.Equal("c", function.Seen);
    }

    [Fact]
    public async Task A_manifest_has_the_facts_and_the_runner_makes_an_event_of_them()
    {
        const string source = """
            public static class Desk
            {
                [DirectTrigger("a.b[0].c = x|y", "a.d ~ part", "o {}", "l []", "p", "!q", @"dotted\.name = z")] public static void Take() => Seen.Add("taken");
                [DirectTrigger("[0].first = 1", "[0].second []")] public static void List() => Seen.Add("list");
            }
            """;
        ManifestShape[] shapes = [.. ManifestOf(source).Routes.Select(route => route.Shape!)];
        Assert.Equal(
            ["!q present ", "a.b[0].c equals x,y", "a.d contains part", "dotted\\.name equals z", "l array ", "o object ", "p present "],
            shapes[0].Facts.Select(fact => $"{(fact.Not ? "!" : "")}{fact.Path} {fact.Test} {string.Join(',', fact.Values)}").Order(StringComparer.Ordinal));
        RunningFunction function = RunningFunction.Start(source);
        foreach (ManifestShape shape in shapes)
        {
            await function.InvokeAsync(System.Text.Encoding.UTF8.GetString(ShapeSample.Make(shape)));
        }
        Assert.Equal("taken list", function.Seen);
    }

    [Fact]
    public async Task A_fallback_takes_events_that_only_a_function_with_a_route_for_them_recognises()
    {
        RunningFunction function = RunningFunction.Start("public static class Desk { [FallbackTrigger] public static void Rest() => Seen.Add(\"rest\"); }");
        await function.InvokeAsync("""{"source":"serverless-plugin-warmup"}""");
        Assert.Equal("rest", function.Seen);
    }

    private static FunctionManifest ManifestOf(string source) => JsonSerializer.Deserialize(
        ((LambdaRoutingManifestAttribute)RouteHost.Generate(source, Sources.Order, Sources.Json).Load()
            .GetCustomAttributes(typeof(LambdaRoutingManifestAttribute), false).Single()).Json, ManifestJson.Default.FunctionManifest)!;
}
