using System.IO.Compression;
using System.Text;
using Lambda.Routing.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>Events that are a service's own messages are done without a call, in sources where all are and in sources where some are.</summary>
public sealed class AcknowledgedTests
{
    private const string TestEvent = """{"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2026-01-01T12:00:00.000Z","Bucket":"b","RequestId":"r","HostId":"h"}""";

    private const string Uploads = """
        public sealed class Inbox
        {
            [S3Trigger("a")]
            public void A(S3Record upload) => Seen.Add("a");

            [S3Trigger("b", Prefix = "x/")]
            public void B(IReadOnlyList<S3Record> uploads) => Seen.Add("b");
        }
        """;

    [Fact]
    public async Task A_test_event_is_done_whatever_the_routes_select()
    {
        RunningFunction function = RunningFunction.Start(Uploads);

        Assert.Equal("", await function.InvokeAsync(TestEvent));

        Assert.Equal("", function.Seen);
        Assert.Equal("s3-test (acknowledged)", function.Route);
    }

    [Fact]
    public async Task A_test_event_is_done_also_where_a_method_takes_whole_events()
    {
        RunningFunction function = RunningFunction.Start("public static class Inbox { [S3Trigger] public static void Take(S3Event uploads) => Seen.Add(\"taken\"); }");

        Assert.Equal("", await function.InvokeAsync(TestEvent));

        Assert.Equal("", function.Seen);
    }

    [Theory]
    [InlineData("\"Time\":\"never\",")]
    [InlineData("\"Event\":\"s3:TestEvent\",")]
    public async Task A_test_event_that_is_none_is_a_failure(string member) =>
        await RunningFunction.Start(Uploads).ThrowsAsync<EventReadException>("{" + member + TestEvent.Replace("\"Time\":\"2026-01-01T12:00:00.000Z\",", "", StringComparison.Ordinal)[1..]);

    [Fact]
    public async Task A_function_without_the_trigger_knows_nothing_of_its_test_events() =>
        await RunningFunction.Start("""public sealed class C { [SqsBatch] public void M(SqsMessage m) { } }""").ThrowsAsync<UnroutedEventException>(TestEvent);

    [Theory]
    [InlineData("public void Lines(CloudWatchLogsLine line) => Seen.Add(line.Message);", "one two")]
    [InlineData("public void Lines(string text, CloudWatchLogsLine line) => Seen.Add(line.LogGroup + text);", "gone gtwo")]
    [InlineData("public void Lines(IReadOnlyList<CloudWatchLogsLine> lines) => Seen.Add(lines.Count.ToString());", "2")]
    [InlineData("public void Lines(CloudWatchLogsEvent all) => Seen.Add(all.Records.Count.ToString());", "2")]
    public async Task A_control_message_calls_nobody_and_log_events_do(string method, string seen)
    {
        RunningFunction function = RunningFunction.Start($$"""public sealed class Desk { [CloudWatchLogsTrigger("g*")] {{method}} }""");

        Assert.Equal("", await function.InvokeAsync(Logs("CONTROL_MESSAGE", "")));
        Assert.Equal("", function.Seen);
        Assert.Equal("cloudwatch-logs (acknowledged)", function.Route);

        await function.InvokeAsync(Logs("DATA_MESSAGE", "g"));
        Assert.Equal(seen, function.Seen);
    }

    [Fact]
    public async Task Log_events_of_another_group_are_unrouted() =>
        await RunningFunction.Start("""public sealed class Desk { [CloudWatchLogsTrigger("/aws/a")] public void Line(CloudWatchLogsLine line) { } }""")
            .ThrowsAsync<BatchFailedException>(Logs("DATA_MESSAGE", "/aws/b"));

    [Theory]
    [InlineData("\"/aws/a\"", true)]
    [InlineData("\"/aws/*\"", true)]
    [InlineData("\"/aws\"", false)]
    [InlineData("\"arn:aws:logs:eu-west-1:1:log-group:/aws/a:*\"", true)]
    [InlineData("\"arn:aws:logs:eu-west-1:1:log-group:/aws/a\"", true)]
    [InlineData("\"arn:aws:logs:eu-west-1:1:log-group:/aws/b:*\"", false)]
    [InlineData("\"${NO_SUCH_GROUP:arn:aws:logs:eu-west-1:1:log-group:/aws/a:*}\"", true)]
    [InlineData("\"${NO_SUCH_GROUP:/aws/}*\"", true)]
    [InlineData("LogStream = \"s\"", true)]
    [InlineData("LogStream = \"t*\"", false)]
    [InlineData("SubscriptionFilter = \"f\"", true)]
    [InlineData("SubscriptionFilter = \"g\"", false)]
    public async Task A_log_group_is_named_by_name_beginning_or_ARN(string arguments, bool isTaken)
    {
        RunningFunction function = RunningFunction.Start($$"""public sealed class Desk { [CloudWatchLogsTrigger({{arguments}})] public void Line(CloudWatchLogsLine line) => Seen.Add(line.Message); }""");

        if (isTaken)
        {
            await function.InvokeAsync(Logs("DATA_MESSAGE", "/aws/a"));
            Assert.Equal("one two", function.Seen);
        }
        else
        {
            await function.ThrowsAsync<BatchFailedException>(Logs("DATA_MESSAGE", "/aws/a"));
            Assert.Equal("", function.Seen);
        }
    }

    [Theory]
    [InlineData("public void Take(Ping ping) => Seen.Add(ping.Kind!);")]
    [InlineData("public void Take() => Seen.Add(\"taken\");")]
    public async Task An_event_that_is_no_batch_is_done_where_it_says_so(string method)
    {
        RunningFunction function = RunningFunction.Start(Ping, $$"""public sealed class Desk { [PingTrigger] {{method}} }""");

        await function.InvokeAsync("""{"ping":"TEST"}""");
        Assert.Equal(("", "ping (acknowledged)"), (function.Seen, function.Route));

        await function.InvokeAsync("""{"ping":"taken"}""");
        Assert.Equal("taken", function.Seen);
    }

    [Fact]
    public async Task A_batch_is_done_where_its_event_says_so_whatever_it_holds()
    {
        RunningFunction function = RunningFunction.Start("""
            using Lambda.Routing.Declaring;
            using Lambda.Routing.Reading;
            [EventType] public sealed partial record Item { public required partial string Id { get; init; } }
            [EventType, Source("pool"), Shape("pool"), Acknowledged(nameof(IsTest))]
            public sealed partial record Pool : IBatchEvent<Pool, Item>
            {
                [Records, Discriminator] public required IReadOnlyList<Item> Items { get; init; }
                [Discriminator, System.Text.Json.Serialization.JsonPropertyName("pool")] public partial string? Name { get; init; }
                [System.Text.Json.Serialization.JsonIgnore] public IReadOnlyList<Item> Records => Items;
                public bool IsTest => Name == "TEST";
                public static BatchContract Contract => BatchContract.ItemFailures;
                public static string IdentifierPath => "id";
                public static string? GetIdentifier(Item record) => record.Id;
            }
            [Sources(typeof(Pool)), Delivery(Delivery.Polled)] public sealed class PoolBatchAttribute : TriggerAttribute;
            public sealed class Desk { [PoolBatch] public void Take(Item item) => Seen.Add(item.Id); }
            """);

        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync("""{"pool":"TEST","items":[{"id":"a"}]}"""));
        Assert.Equal(("", "pool (acknowledged)"), (function.Seen, function.Route));

        await function.ThrowsAsync<BatchFailedException>("""{"pool":"TEST","items":[{}]}""");
        await function.InvokeAsync("""{"pool":"p","items":[{"id":"b"}]}""");
        Assert.Equal("b", function.Seen);
    }

    [Fact]
    public async Task A_fallback_takes_neither_what_is_acknowledged_nor_what_another_source_sends()
    {
        RunningFunction function = RunningFunction.Start(Uploads, """public static class Rest { [FallbackTrigger] public static void Take(UnknownEvent other) => Seen.Add("rest"); }""");

        await function.InvokeAsync(TestEvent);
        await function.InvokeAsync("""{"no":"source"}""");
        await function.ThrowsAsync<UnroutedEventException>("""{"awslogs":{"data":""}}""");

        Assert.Equal("rest", function.Seen);
    }

    [Fact]
    public async Task A_trigger_whose_every_source_is_done_without_a_call_has_no_source() =>
        Assert.Equal(["LR0002 'PongTrigger'"], await RouteHost.FindingsAsync(Ping, """public static class Desk { [PongTrigger] public static void Take() { } }"""));

    [Theory]
    [InlineData("nameof(Wrong.Kind)", "LR0115 'nameof(Wrong.Kind)'")]
    [InlineData("\"Nothing\"", "LR0115 '\"Nothing\"'")]
    [InlineData("nameof(Wrong.IsShared)", "LR0115 'nameof(Wrong.IsShared)'")]
    public async Task A_condition_that_is_no_Boolean_property_is_an_error(string condition, string expected)
    {
        string source = $$"""
            using Lambda.Routing.Declaring;
            using Lambda.Routing.Reading;
            [EventType, Source("wrong"), Shape("wrong"), Acknowledged({{condition}})]
            public sealed partial record Wrong : IEvent<Wrong> { public partial string? Kind { get; init; } public static bool IsShared => true; }
            [Sources(typeof(Wrong)), Delivery(Delivery.Asynchronous)] public sealed class WrongTriggerAttribute : TriggerAttribute;
            public static class Desk { [WrongTrigger] public static void Take() { } }
            """;
        var found = await GeneratorHost.Compile(source).WithAnalyzers([new Analyzers.Sources.SourceAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Diagnostic finding = Assert.Single(found);
        Assert.Equal(expected, $"{finding.Id} '{finding.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(finding.Location.SourceSpan)}'");
        Assert.Contains("LR0006", Assert.Throws<StartupException>(() => RouteHost.Start(source)).Message, StringComparison.Ordinal);
    }

    private const string Ping = """
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;
        using System.Text.Json.Serialization;
        [EventType, Source("ping"), Shape("ping"), Acknowledged(nameof(IsTest))]
        public sealed partial record Ping : IEvent<Ping>
        {
            [Discriminator, JsonPropertyName("ping")] public partial string? Kind { get; init; }
            public bool IsTest => Kind == "TEST";
        }
        [EventType, Source("pong"), Shape("pong"), Acknowledged]
        public sealed partial record Pong : IEvent<Pong>;
        [Sources(typeof(Ping)), Delivery(Delivery.Asynchronous)] public sealed class PingTriggerAttribute : TriggerAttribute;
        [Sources(typeof(Pong)), Delivery(Delivery.Asynchronous)] public sealed class PongTriggerAttribute : TriggerAttribute;
        """;

    private static string Logs(string type, string group)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes($$"""{"messageType":"{{type}}","logGroup":"{{group}}","logStream":"s","subscriptionFilters":["f","g2"],"logEvents":[{"id":"1","timestamp":1,"message":"one"},{"id":"2","timestamp":2,"message":"two"}]}"""));
        }
        return $$"""{"awslogs":{"data":"{{Convert.ToBase64String(output.ToArray())}}"} }""";
    }
}
