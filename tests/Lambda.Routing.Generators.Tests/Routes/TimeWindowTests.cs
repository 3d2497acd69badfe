using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Batches of tumbling windows: the answer always holds the state, and the state covers exactly what AWS does not deliver again.</summary>
public sealed class TimeWindowTests
{
    private const string State = """
        public sealed class Totals { public int Count { get; set; } public int Calls { get; set; } }
        """;

    private const string Json = """
        using System.Text.Json.Serialization;
        [JsonSerializable(typeof(Totals))] internal sealed partial class WindowJson : JsonSerializerContext;
        """;

    private const string Log = """Seen.Add($"{window.State.Count}+{records.Count}{(window.IsFinal ? "!" : "")}");""";

    private const string Counting = $$"""
        public sealed class Shop
        {
            [KinesisBatch("clicks", PartialResponses = true)]
            public Totals Count(IReadOnlyList<KinesisRecord> records, TimeWindow<Totals> window)
            {
                {{Log}}
                window.State.Count += records.Count;
                return window.State;
            }
        }
        """;

    /// <summary>Counts until a record that says "bad".</summary>
    private const string Failing = $$"""
        public sealed class Shop
        {
            [KinesisBatch("clicks", PartialResponses = true)]
            public async Task<WindowResult<Totals>> Count(TimeWindow<Totals> window, IReadOnlyList<KinesisRecord> records, CancellationToken cancellation)
            {
                {{Log}}
                foreach (KinesisRecord record in records)
                {
                    await Task.Yield();
                    if (record.Payload.GetString() == "bad") { return WindowResult.Of(window.State, record, new InvalidOperationException()); }
                    window.State.Count++;
                }
                return WindowResult.Of(window.State);
            }
        }
        """;

    private static RunningFunction Start(string shop, params string[] more) => RunningFunction.Start([shop, State, Json, .. more]);

    [Theory]
    [InlineData("{}")]
    [InlineData("{ }")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_window_begins_with_a_new_state(string? state)
    {
        RunningFunction function = Start(Counting);
        Assert.Equal("""{"state":{"count":2,"calls":0},"batchItemFailures":[]}""", await function.InvokeAsync(Window(state, false, "a", "b")));
        Assert.Equal("0+2", function.Seen);
        Assert.Equal("kinesis-window Shop.Count", function.Route);
    }

    [Fact]
    public async Task A_later_call_gets_what_the_answer_before_it_held()
    {
        RunningFunction function = Start(Counting);
        Assert.Equal("""{"state":{"count":8,"calls":3},"batchItemFailures":[]}""", await function.InvokeAsync(Window("""{"count":7,"calls":3}""", false, "a")));
        Assert.Equal("7+1", function.Seen);
    }

    [Theory]
    [InlineData(0, "7+0!", """{"state":{"count":7,"calls":0},"batchItemFailures":[]}""")]
    [InlineData(1, "7+1!", """{"state":{"count":8,"calls":0},"batchItemFailures":[]}""")]
    public async Task The_last_call_of_a_window_arrives_and_is_answered_with_state_with_and_without_records(int records, string seen, string answer)
    {
        RunningFunction function = Start(Counting);
        Assert.Equal(answer, await function.InvokeAsync(Window("""{"count":7,"calls":0}""", true, [.. Enumerable.Repeat("a", records)])));
        Assert.Equal(seen, function.Seen);
    }

    [Fact]
    public async Task A_method_sees_all_that_the_event_says_of_its_window()
    {
        RunningFunction function = Start("""
            public static class Shop
            {
                [KinesisBatch] public static ValueTask<Totals> Count(IReadOnlyList<KinesisRecord> records, TimeWindow<Totals> window, KinesisWindowEvent e, InvocationContext context)
                {
                    Seen.Add($"{window.Start:u}|{window.End:u}|{window.ShardId}|{window.EventSourceArn}|{window.IsFinal}|{window.IsTerminatedEarly}|{e.Records.Count}");
                    return ValueTask.FromResult(window.State);
                }
            }
            """);
        JsonNode window = JsonNode.Parse(Window("{}", true, "a"))!;
        window["isWindowTerminatedEarly"] = true;
        await function.InvokeAsync(window.ToJsonString());
        Assert.Equal("2026-01-01 12:00:00Z|2026-01-01 12:02:00Z|shardId-000000000006|arn:aws:kinesis:eu-west-1:1:stream/clicks|True|True|1", function.Seen);
    }

    [Fact]
    public async Task A_failure_is_the_checkpoint_and_the_state_covers_what_came_before_it()
    {
        RunningFunction function = Start(Failing);
        Assert.Equal("""{"state":{"count":12,"calls":0},"batchItemFailures":[{"itemIdentifier":"s3"}]}""",
            await function.InvokeAsync(Window("""{"count":10,"calls":0}""", false, "a", "b", "bad", "c")));
        Assert.Equal("Shop.Count: kinesis-window record s3 failed.", Assert.Single(function.Log.Errors).Message);
        Assert.Equal("Shop.Count: 2 of 4 kinesis-window records of arn:aws:kinesis:eu-west-1:1:stream/clicks failed or come after one that did, and are delivered again.", Assert.Single(function.Log.Warnings));
    }

    [Fact]
    public async Task Of_several_failures_the_first_in_the_shard_counts_in_whatever_order_they_are_named()
    {
        RunningFunction function = Start("""
            public sealed class Shop
            {
                [KinesisBatch(PartialResponses = true)]
                public WindowResult<Totals> Count(IReadOnlyList<KinesisRecord> records, TimeWindow<Totals> window) =>
                    new(window.State, BatchFailures.Of(records[2], new IOException()).And(records[1], new IOException()));
            }
            """);
        Assert.Equal("""{"state":{"count":0,"calls":0},"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(Window("{}", false, "a", "b", "c")));
    }

    [Theory]
    [InlineData(", PartialResponses = true", "", "does not declare partial responses")]
    [InlineData("isFinalInvokeForWindow\":false", "isFinalInvokeForWindow\":true", "no later call")]
    [InlineData("\"sequenceNumber\":\"s3\"", "\"sequenceNumber\":\"\"", "no identifier")]
    public async Task A_failure_fails_the_invocation_where_the_answer_could_not_say_it(string from, string to, string reason)
    {
        RunningFunction function = Start(Failing.Replace(from, to, StringComparison.Ordinal));
        BatchFailedException exception = await function.ThrowsAsync<BatchFailedException>(Window("{}", false, "a", "b", "bad", "c").Replace(from, to, StringComparison.Ordinal));
        Assert.StartsWith("2 of 4 kinesis-window records failed (InvalidOperationException first)", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_record_succeeded_the_invocation_fails_unless_the_route_reports_that_too()
    {
        RunningFunction function = Start(Failing);
        await function.ThrowsAsync<BatchFailedException>(Window("{}", false, "bad", "b"));
        function = Start(Failing.Replace("= true", "= true, WholeBatchFailure = WholeBatchFailure.Report", StringComparison.Ordinal));
        Assert.Equal("""{"state":{"count":5,"calls":0},"batchItemFailures":[{"itemIdentifier":"s1"}]}""",
            await function.InvokeAsync(Window("""{"count":5,"calls":0}""", false, "bad", "b")));
    }

    [Fact]
    public async Task What_a_method_throws_fails_the_invocation_because_nobody_knows_the_state()
    {
        RunningFunction function = Start(Counting.Replace("return window.State;", "throw new IOException(\"no\");", StringComparison.Ordinal));
        Assert.Equal("no", (await function.ThrowsAsync<IOException>(Window("{}", false, "a", "b"))).Message);
    }

    [Fact]
    public async Task A_record_that_does_not_read_ends_what_the_method_is_given_and_is_the_checkpoint()
    {
        RunningFunction function = Start(Counting);
        JsonNode window = JsonNode.Parse(Window("{}", false, "a", "b", "c", "d"))!;
        window["Records"]![2]!["kinesis"]!["data"] = "no base64!";
        Assert.Equal("""{"state":{"count":2,"calls":0},"batchItemFailures":[{"itemIdentifier":"s3"}]}""", await function.InvokeAsync(window.ToJsonString()));
        Assert.Equal("0+2", function.Seen);
    }

    private const string Orders = """
        public sealed class Shop
        {
            [KinesisBatch("clicks", PartialResponses = true, WholeBatchFailure = WholeBatchFailure.Report)]
            public WindowResult<Totals> Count(IReadOnlyList<(KinesisRecord Record, Order Payload)> orders, TimeWindow<Totals> window)
            {
                Seen.Add(string.Join(",", orders.Select(order => order.Payload.OrderId)));
                foreach (var order in orders)
                {
                    if (order.Payload.Customer == "bad") { return WindowResult.Of(window.State, order, new IOException()); }
                    window.State.Count += order.Payload.OrderId;
                }
                return WindowResult.Of(window.State);
            }
        }
        """;

    [Fact]
    public async Task A_payload_that_does_not_read_ends_what_the_method_is_given_and_is_the_checkpoint()
    {
        RunningFunction function = Start(Orders);
        Assert.Equal("""{"state":{"count":3,"calls":0},"batchItemFailures":[{"itemIdentifier":"s3"}]}""",
            await function.InvokeAsync(Window("{}", false, Events.Order(1), Events.Order(2), "null", Events.Order(4))));
        Assert.Equal("1,2", function.Seen);
    }

    [Fact]
    public async Task A_failure_before_a_payload_that_does_not_read_is_the_checkpoint()
    {
        RunningFunction function = Start(Orders);
        Assert.Equal("""{"state":{"count":1,"calls":0},"batchItemFailures":[{"itemIdentifier":"s2"}]}""",
            await function.InvokeAsync(Window("{}", false, Events.Order(1), Events.Order(2, "bad"), "no json", Events.Order(4))));
    }

    [Fact]
    public async Task A_payload_that_does_not_read_at_the_start_calls_nothing_and_the_state_stays_as_it_is()
    {
        RunningFunction function = Start(Orders);
        Assert.Equal("""{"state":{"count": 41},"batchItemFailures":[{"itemIdentifier":"s1"}]}""", await function.InvokeAsync(Window("""{"count": 41}""", false, "no json", Events.Order(2))));
        Assert.Equal("", function.Seen);
        function = Start(Orders.Replace(", WholeBatchFailure = WholeBatchFailure.Report", "", StringComparison.Ordinal));
        await function.ThrowsAsync<BatchFailedException>(Window("{}", false, "no json", Events.Order(2)));
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_failure_that_must_fail_the_invocation_is_known_before_the_method_is_called()
    {
        RunningFunction function = Start(Orders);
        await function.ThrowsAsync<BatchFailedException>(Window("{}", true, Events.Order(1), "no json"));
        Assert.Equal("", function.Seen);
    }

    /// <summary>An aggregate of order 1, order 2 whose customer is bad, order 3.</summary>
    private const string Aggregate = "84mawgoBcBohCAAaHXsib3JkZXJJZCI6MSwiY3VzdG9tZXIiOiJhIiB9GiMIABofeyJvcmRlcklkIjoyLCJjdXN0b21lciI6ImJhZCIgfRohCAAaHXsib3JkZXJJZCI6MywiY3VzdG9tZXIiOiJhIiB9qy9FS+QBRAJyncrBH2OdSg==";

    [Fact]
    public async Task A_failure_inside_an_aggregate_fails_the_invocation_because_AWS_delivers_all_of_the_aggregate_again()
    {
        RunningFunction function = Start(Orders);
        JsonNode window = JsonNode.Parse(Window("{}", false, Events.Order(7), ""))!;
        window["Records"]![1]!["kinesis"]!["data"] = Aggregate;
        BatchFailedException exception = await function.ThrowsAsync<BatchFailedException>(window.ToJsonString());
        Assert.Contains("the state covers a part", exception.Message, StringComparison.Ordinal);
        Assert.Equal("7,1,2,3", function.Seen);
    }

    [Fact]
    public async Task A_payload_inside_an_aggregate_that_does_not_read_ends_what_the_method_is_given_before_the_aggregate()
    {
        RunningFunction function = Start(
            """
            public sealed class Shop
            {
                [KinesisBatch("clicks", PartialResponses = true)]
                public Totals Count(IReadOnlyList<(KinesisRecord Record, Strict Payload)> orders, TimeWindow<Totals> window)
                {
                    window.State.Count += orders.Count;
                    return window.State;
                }
            }
            [System.Text.Json.Serialization.JsonConverter(typeof(StrictConverter))] public sealed record Strict(string Customer);
            public sealed class StrictConverter : System.Text.Json.Serialization.JsonConverter<Strict>
            {
                public override Strict Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options)
                {
                    using var document = System.Text.Json.JsonDocument.ParseValue(ref reader);
                    string customer = document.RootElement.GetProperty("customer").GetString()!;
                    return customer == "bad" ? throw new System.Text.Json.JsonException() : new Strict(customer);
                }
                public override void Write(System.Text.Json.Utf8JsonWriter writer, Strict value, System.Text.Json.JsonSerializerOptions options) => throw new NotSupportedException();
            }
            """,
            """
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(Strict))] internal sealed partial class StrictJson : JsonSerializerContext;
            """);
        JsonNode window = JsonNode.Parse(Window("{}", false, Events.Order(7), ""))!;
        window["Records"]![1]!["kinesis"]!["data"] = Aggregate;
        Assert.Equal("""{"state":{"count":1,"calls":0},"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(window.ToJsonString()));
    }

    [Theory]
    [InlineData("return null!;", "returned null")]
    [InlineData("return new(window.State, BatchFailures.Of(new object(), new IOException()));", "a record that it was not given")]
    [InlineData("return new(null!, BatchFailures.None);", "return the state that came with the window")]
    [InlineData("return new(window.State, null!);", "returned null")]
    public async Task A_result_that_says_nothing_sensible_fails_the_invocation(string body, string message)
    {
        RunningFunction function = Start($$"""
            public sealed class Shop
            {
                [KinesisBatch(PartialResponses = true)]
                public WindowResult<Totals> Count(IReadOnlyList<KinesisRecord> records, TimeWindow<Totals> window) { {{body}} }
            }
            """);
        Assert.Contains(message, (await function.ThrowsAsync<InvalidOperationException>(Window("{}", false, "a"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"count":"secret"}""")]
    [InlineData("[1]")]
    [InlineData("\"secret\"")]
    public async Task A_state_of_another_form_fails_the_invocation_and_is_not_shown(string state)
    {
        RunningFunction function = Start(Counting);
        PayloadException exception = await function.ThrowsAsync<PayloadException>(Window(state, false, "a"));
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task Too_near_the_deadline_the_method_is_not_called()
    {
        RunningFunction function = Start(Counting);
        await function.ThrowsAsync<TimeoutException>(Window("{}", false, "a"), new InvocationContext { Deadline = DateTimeOffset.UtcNow });
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_state_that_AWS_ends_the_window_for_is_warned_of_with_its_size()
    {
        RunningFunction function = Start(
            """
            public sealed class Shop
            {
                [KinesisBatch] public Large Keep(IReadOnlyList<KinesisRecord> records, TimeWindow<Large> window)
                {
                    window.State.Text = new string('x', 1024 * 1024);
                    return window.State;
                }
            }
            public sealed class Large { public string Text { get; set; } = ""; }
            """,
            """
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(Large))] internal sealed partial class LargeJson : JsonSerializerContext;
            """);
        string answer = await function.InvokeAsync(Window("{}", false, "a"));
        Assert.StartsWith("""{"state":{"text":"xxx""", answer, StringComparison.Ordinal);
        Assert.Equal("Shop.Keep: the state has 1048587 bytes, and AWS ends a window early whose state has more than 1048576.", Assert.Single(function.Log.Warnings));
    }

    [Fact]
    public async Task A_state_that_is_no_JSON_object_fails_the_invocation()
    {
        RunningFunction function = Start("""
            public sealed class Shop { [KinesisBatch] public Odd Keep(IReadOnlyList<KinesisRecord> records, TimeWindow<Odd> window) => window.State; }
            [System.Text.Json.Serialization.JsonConverter(typeof(OddConverter))] public sealed class Odd;
            public sealed class OddConverter : System.Text.Json.Serialization.JsonConverter<Odd>
            {
                public override Odd Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => throw new NotSupportedException();
                public override void Write(System.Text.Json.Utf8JsonWriter writer, Odd value, System.Text.Json.JsonSerializerOptions options) => writer.WriteNumberValue(1);
            }
            """,
            """
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(Odd))] internal sealed partial class OddJson : JsonSerializerContext;
            """);
        Assert.Contains("JSON object", (await function.ThrowsAsync<InvalidOperationException>(Window("{}", false, "a"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Windows_and_plain_batches_of_one_stream_go_to_their_own_methods()
    {
        RunningFunction function = Start(Counting, """
            public sealed class Plain { [KinesisBatch("clicks", PartialResponses = true)] public void Take(KinesisRecord record) => Seen.Add("plain"); }
            """);
        await function.InvokeAsync(Window("{}", false, "a"));
        await function.InvokeAsync(Events.Batch(Record(1, "a")));
        Assert.Equal("0+1 plain", function.Seen);
    }

    [Fact]
    public async Task Each_stream_has_its_own_method_also_for_a_batch_without_records()
    {
        RunningFunction function = Start(Counting, """
            public sealed class Rest { [KinesisBatch] public Totals Count(IReadOnlyList<KinesisRecord> records, TimeWindow<Totals> window) { Seen.Add("rest"); return window.State; } }
            """);
        await function.InvokeAsync(Window("{}", true));
        await function.InvokeAsync(Window("{}", true).Replace("stream/clicks", "stream/views", StringComparison.Ordinal));
        Assert.Equal("0+0! rest", function.Seen);
    }

    [Fact]
    public async Task A_window_of_another_stream_fails_and_names_the_routes()
    {
        RunningFunction function = Start(Counting);
        UnroutedEventException exception = await function.ThrowsAsync<UnroutedEventException>(Window("{}", true).Replace("stream/clicks", "stream/views", StringComparison.Ordinal));
        Assert.Contains("Shop.Count", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[FallbackTrigger] public static void Rest(JsonElement any) => Seen.Add(\"fallback\");")]
    public async Task A_window_fails_where_no_method_takes_windows_and_says_what_would(string more)
    {
        RunningFunction function = Start($$"""using System.Text.Json; public static class Shop { [KinesisBatch(PartialResponses = true)] public static void Take() => Seen.Add("plain"); {{more}} }""");
        UnroutedEventException exception = await function.ThrowsAsync<UnroutedEventException>(Window("{}", true));
        Assert.Contains("kinesis-window", exception.Message, StringComparison.Ordinal);
        Assert.Contains("TimeWindow<TState>", exception.Message, StringComparison.Ordinal);
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_plain_batch_fails_where_all_methods_take_windows_and_says_what_to_do()
    {
        RunningFunction function = Start(Counting);
        UnroutedEventException exception = await function.ThrowsAsync<UnroutedEventException>(Events.Batch(Record(1, "a")));
        Assert.Contains("TumblingWindowInSeconds", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Services_come_from_a_scope_of_the_call()
    {
        RunningFunction function = Start(Failing.Replace("public sealed class Shop", "public sealed class Shop(Counter counter)", StringComparison.Ordinal)
            .Replace("window.State.Count++;", "window.State.Count += counter.Step;", StringComparison.Ordinal), """
            using Microsoft.Extensions.DependencyInjection;
            public sealed class Counter { public int Step => 10; }
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddScoped<Counter>(); }
            """);
        Assert.StartsWith("""{"state":{"count":20,""", await function.InvokeAsync(Window("{}", false, "a", "b", "bad")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_of_changes_has_windows_too()
    {
        RunningFunction function = Start("""
            public sealed class Shop
            {
                [DynamoDbBatch("orders", PartialResponses = true)]
                public WindowResult<Totals> Count(IReadOnlyList<DynamoDbRecord> changes, TimeWindow<Totals> window)
                {
                    window.State.Count++;
                    return changes.Count == 0 ? WindowResult.Of(window.State) : WindowResult.Of(window.State, changes[1], new IOException());
                }
            }
            """);
        string arn = "arn:aws:dynamodb:eu-west-1:1:table/orders/stream/2026-01-01T00:00:00.000";
        string Change(int number) => $$$"""{"eventID":"{{{number}}}","eventName":"INSERT","eventSource":"aws:dynamodb","dynamodb":{"SequenceNumber":"{{{number}}}"},"eventSourceARN":"{{{arn}}}"}""";
        string Of(string records, bool final) => $$$"""{"Records":[{{{records}}}],"window":{"start":"2026-01-01T12:00:00Z","end":"2026-01-01T12:02:00Z"},"state":{},"shardId":"s","eventSourceARN":"{{{arn}}}","isFinalInvokeForWindow":{{{(final ? "true" : "false")}}},"isWindowTerminatedEarly":false}""";
        Assert.Equal("""{"state":{"count":1,"calls":0},"batchItemFailures":[{"itemIdentifier":"112"}]}""", await function.InvokeAsync(Of($"{Change(111)},{Change(112)}", false)));
        Assert.Equal("""{"state":{"count":1,"calls":0},"batchItemFailures":[]}""", await function.InvokeAsync(Of("", true)));
    }

    public static TheoryData<string, string?> Faults => new()
    {
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w"), null },
        { Method("Task<Totals>", "IReadOnlyList<(KinesisRecord, Order)> r, TimeWindow<Totals> w, KinesisWindowEvent e"), null },
        { Method("Dictionary<string, int>", "IReadOnlyList<KinesisRecord> r, TimeWindow<Dictionary<string, int>> w"), "LR2001 'TimeWindow<Dictionary<string, int>> w'" },
        { Method("Unknown", "IReadOnlyList<KinesisRecord> r, TimeWindow<Unknown> w"), "LR2001 'TimeWindow<Unknown> w'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals?> w"), "LR1060 'TimeWindow<Totals?> w'" },
        { Method("int", "IReadOnlyList<KinesisRecord> r, TimeWindow<int> w"), "LR1060 'TimeWindow<int> w'" },
        { Method("string", "IReadOnlyList<KinesisRecord> r, TimeWindow<string> w"), "LR1060 'TimeWindow<string> w'" },
        { Method("List<int>", "IReadOnlyList<KinesisRecord> r, TimeWindow<List<int>> w"), "LR1060 'TimeWindow<List<int>> w' LR2001 'TimeWindow<List<int>> w'" },
        { Method("Order", "IReadOnlyList<KinesisRecord> r, TimeWindow<Order> w"), "LR1060 'TimeWindow<Order> w'" },
        { Method("Needy", "IReadOnlyList<KinesisRecord> r, TimeWindow<Needy> w"), "LR1060 'TimeWindow<Needy> w' LR2001 'TimeWindow<Needy> w'" },
        { Method("void", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w"), "LR1061 'void'" },
        { Method("Task", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w"), "LR1061 'Task'" },
        { Method("BatchFailures", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w"), "LR1061 'BatchFailures'" },
        { Method("Task<WindowResult<Order>>", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w"), "LR1061 'Task<WindowResult<Order>>'" },
        { Method("Totals", "TimeWindow<Totals> w"), "LR1062 'TimeWindow<Totals> w'" },
        { Method("Totals", "KinesisRecord r, TimeWindow<Totals> w"), "LR1062 'KinesisRecord r'" },
        { Method("Totals", "TimeWindow<Totals> w, Order order"), "LR1062 'Order order'" },
        { Method("Totals", "KinesisWindowEvent e, TimeWindow<Totals> w"), "LR1062 'TimeWindow<Totals> w'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w, TimeWindow<Totals> v"), "LR1002 'TimeWindow<Totals> v'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w, KinesisRecord one"), "LR1001 'KinesisRecord one'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w", "KinesisBatch(PartialResponses = true), When(\"a\", \"b\")"), "LR1063 'When(\"a\", \"b\")'" },
        { Method("Totals", "IReadOnlyList<DynamoDbRecord> r, TimeWindow<Totals> w", "DynamoDbBatch(EventName = \"INSERT\", PartialResponses = true)"), "LR1063 'EventName = \"INSERT\"'" },
        { Method("Totals", "IReadOnlyList<SqsMessage> r, TimeWindow<Totals> w", "SqsBatch(PartialResponses = true)"), "LR1004 'Totals' LR1001 'TimeWindow<Totals> w'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w", "KinesisBatch"), "LR4003 'KinesisBatch'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w", "KinesisBatch(PartialResponses = true, TumblingWindowInSeconds = 900)"), null },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w", "KinesisBatch(PartialResponses = true, TumblingWindowInSeconds = 901)"), "LR4061 'TumblingWindowInSeconds = 901'" },
        { Method("void", "KinesisRecord r", "KinesisBatch(PartialResponses = true, TumblingWindowInSeconds = 60)"), "LR4061 'TumblingWindowInSeconds = 60'" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_underlined_exactly(string source, string? findings) => Assert.Equal(
        findings ?? "",
        string.Join(' ', await RouteHost.FindingsAsync(source, State, Json, Sources.Order, Sources.Json)));

    [Fact]
    public async Task The_event_of_a_window_is_not_handled_as_a_whole() => Assert.Contains("LR1062 'KinesisWindowEvent e'", await RouteHost.FindingsAsync(
        "public static class Shop { [KinesisBatch(PartialResponses = true)] public static void Take(KinesisWindowEvent e) { } }"));

    private static string Method(string result, string parameters, string trigger = "KinesisBatch(PartialResponses = true)") => $$"""
        public sealed record Unknown { public int A { get; init; } }
        public sealed record Needy { public required int A { get; init; } }
        public static class Shop { [{{trigger}}] public static {{result}} Take({{parameters}}) => throw new NotSupportedException(); }
        """;

    internal static string Window(string? state, bool isFinal, params string[] data)
    {
        var window = new JsonObject
        {
            ["Records"] = new JsonArray([.. data.Select((text, index) => Record(index + 1, text))]),
            ["window"] = new JsonObject { ["start"] = "2026-01-01T12:00:00Z", ["end"] = "2026-01-01T12:02:00Z" },
            ["shardId"] = "shardId-000000000006",
            ["eventSourceARN"] = "arn:aws:kinesis:eu-west-1:1:stream/clicks",
            ["isFinalInvokeForWindow"] = isFinal,
            ["isWindowTerminatedEarly"] = false,
        };
        string json = window.ToJsonString();
        return state is null ? json : $"{json[..^1]},\"state\":{state}}}";
    }

    private static JsonObject Record(int number, string data) => new()
    {
        ["kinesis"] = new JsonObject { ["partitionKey"] = "p", ["sequenceNumber"] = $"s{number}", ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(data)) },
        ["eventSource"] = "aws:kinesis",
        ["eventID"] = $"shardId-000000000006:s{number}",
        ["eventSourceARN"] = "arn:aws:kinesis:eu-west-1:1:stream/clicks",
    };
}
