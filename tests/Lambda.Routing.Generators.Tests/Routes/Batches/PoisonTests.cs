using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Batches;

/// <summary>Records that a route gives up, and the sink that takes them.</summary>
public sealed class PoisonTests
{
    internal const string Sink = """
        using Microsoft.Extensions.DependencyInjection;

        public sealed class Sink : IPoisonRecordSink, IAsyncDisposable
        {
            public async ValueTask TakeAsync(PoisonRecord record, CancellationToken token)
            {
                await Task.Yield();
                string json = System.Text.Encoding.UTF8.GetString(record.Json.Span);
                if (json.Contains("full\"")) { throw new IOException("full"); }
                Seen.Add($"{record.Route}|{record.Source}|{record.SourceArn}|{record.Identifier}|{record.ReceiveCount}|{record.Exception.GetType().Name}|{record.Record.GetType().Name}|{json}".Replace(' ', '_'));
            }

            public ValueTask DisposeAsync() { Seen.Add("released"); return default; }
        }

        [LambdaStartup]
        public static class Startup
        {
            public static void ConfigureServices(IServiceCollection services) => services.AddScoped<IPoisonRecordSink, Sink>();
        }
        """;

    private static string Shop(string options) => $$"""
        public sealed class Shop
        {
            [SqsBatch(PartialResponses = true, {{options}})]
            public void Take(string body)
            {
                Exception? failure = body.Split(' ')[0] switch { "format" => new FormatException(), "state" => new InvalidOperationException(), "cancelled" => new OperationCanceledException(), _ => null };
                if (failure is not null) { throw failure; }
            }
        }
        """;

    private static JsonObject Message(string id, string body, int receives)
    {
        JsonObject message = Events.Message(id, body);
        message["attributes"]!["ApproximateReceiveCount"] = receives.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return message;
    }

    [Fact]
    public async Task What_no_attempt_can_mend_goes_to_the_sink_and_is_done()
    {
        RunningFunction function = RunningFunction.Start(Sink, Shop("NonRetryable = [typeof(FormatException)]"));
        JsonObject poison = Message("m2", "format", 1);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m3"}]}""",
            await function.InvokeAsync(Events.Batch(Message("m1", "ok", 1), poison, Message("m3", "state", 9))));
        Assert.Equal(
            $"Shop.Take|sqs|arn:aws:sqs:eu-west-1:123456789012:orders|m2|1|FormatException|SqsMessage|{poison.ToJsonString()} released", function.Seen);
        Assert.Equal(
            "Shop.Take: sqs record m2 of arn:aws:sqs:eu-west-1:123456789012:orders (receive count 1) failed for good. The sink for poison records has taken it.",
            function.Log.Errors[0].Message);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public async Task A_record_that_fails_for_the_last_of_its_times_goes_to_the_sink(int receives, bool isTaken)
    {
        RunningFunction function = RunningFunction.Start(Sink, Shop("MaxReceives = 3"));
        Assert.Equal(isTaken ? """{"batchItemFailures":[]}""" : """{"batchItemFailures":[{"itemIdentifier":"m1"}]}""",
            await function.InvokeAsync(Events.Batch(Message("m1", "state", receives), Message("m2", "ok", 9))));
        Assert.Equal(isTaken, function.Seen.Contains("|m1|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_whose_deliveries_nobody_counted_is_not_given_up()
    {
        RunningFunction function = RunningFunction.Start(Sink, Shop("MaxReceives = 1"));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"}]}""", await function.InvokeAsync(Events.Sqs("state", "ok")));
    }

    [Fact]
    public async Task A_payload_that_does_not_deserialise_goes_to_the_sink_too()
    {
        RunningFunction function = RunningFunction.Start(Sink, """
            public sealed class Shop { [SqsBatch(PartialResponses = true, MaxReceives = 1)] public void Take(Order order) => Seen.Add("taken"); }
            """);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Batch(Message("m1", "no json", 1))));
        Assert.Contains("|m1|1|PayloadException|", function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sink_that_fails_leaves_the_record_a_failure_with_both_reasons()
    {
        RunningFunction function = RunningFunction.Start(Sink, Shop("NonRetryable = [typeof(FormatException)], MaxReceives = 3"));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"}]}""",
            await function.InvokeAsync(Events.Batch(Message("m1", "format full", 5), Message("m2", "ok", 1))));
        var both = Assert.IsType<AggregateException>(Assert.Single(function.Log.Errors).Exception);
        Assert.Equal([typeof(FormatException), typeof(IOException)], both.InnerExceptions.Select(inner => inner.GetType()));
    }

    [Fact]
    public async Task A_call_that_had_no_time_left_says_nothing_about_its_record()
    {
        var time = new ManualTime();
        RunningFunction function = RunningFunction.Start(time, Sink, """
            public sealed class Shop
            {
                [SqsBatch(PartialResponses = true, MaxReceives = 1)]
                public async Task Take(string body, CancellationToken token) { if (body == "slow") { await Gate.Of("never").Task.WaitAsync(token); } }
            }
            """);
        Task<string> answer = function.InvokeAsync(Events.Batch(Message("m1", "ok", 1), Message("m2", "slow", 7)), new InvocationContext { Deadline = time.GetUtcNow().AddSeconds(10) });
        time.Advance(TimeSpan.FromSeconds(9.5));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await answer);
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task The_record_s_own_bytes_are_handed_over_wherever_it_stands()
    {
        RunningFunction function = RunningFunction.Start(Sink, Shop("MaxReceives = 1"));
        JsonObject broken = Message("m1", "x", 1), twin = Message("m3", "state", 1), other = Message("m3", "format", 1);
        broken["body"] = 5;
        string json = "\uFEFF  {\"more\":[1],\"Records\": [ " + string.Join(" , ", new[] { broken, Message("m2", "ok", 1), twin, other }.Select(record => record.ToJsonString())) + " ] }";
        await function.InvokeAsync(json);
        Assert.Contains("|InvalidOperationException|SqsMessage|" + twin.ToJsonString(), function.Seen, StringComparison.Ordinal);
        Assert.Contains("|FormatException|SqsMessage|" + other.ToJsonString(), function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_sink_the_function_does_not_start()
    {
        StartupException exception = Assert.Throws<StartupException>(() => RunningFunction.Start(Shop("MaxReceives = 3"), """
            using Microsoft.Extensions.DependencyInjection;
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) { } }
            """));
        Assert.Equal("The startup registers no Lambda.Routing.IPoisonRecordSink, which takes the records that are given up by Shop.Take: register one.", exception.Message);
    }

    [Theory]
    [InlineData("typeof(System.Text.Json.JsonException)")]
    [InlineData("typeof(Lambda.Routing.Reading.PayloadException)")]
    [InlineData("typeof(Exception)")]
    public async Task A_payload_that_does_not_deserialise_may_be_declared_not_to_be_retried(string exception)
    {
        RunningFunction function = RunningFunction.Start(Sink, $$"""
            public sealed class Shop { [SqsBatch(PartialResponses = true, NonRetryable = [{{exception}}])] public void Take(Order order) => Seen.Add("taken" + order.OrderId); }
            """);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Batch(Message("m1", "no json", 1), Message("m2", Events.Order(4), 1))));
        Assert.Contains("|m1|1|PayloadException|", function.Seen, StringComparison.Ordinal);
        Assert.EndsWith("taken4", function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_exception_is_none_of_the_serializer()
    {
        RunningFunction function = RunningFunction.Start(Sink, Shop("NonRetryable = [typeof(System.Text.Json.JsonException)]"));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"}]}""", await function.InvokeAsync(Events.Batch(Message("m1", "format", 1), Message("m2", "ok", 1))));
    }

    [Theory]
    [InlineData("a,a", true)]
    [InlineData("a,good,a", true)]
    [InlineData("a,b", false)]
    [InlineData("b,b", false)]
    public async Task A_record_of_which_several_calls_fail_is_given_up_when_no_attempt_can_mend_any_of_them(string keys, bool isTaken)
    {
        RunningFunction function = RunningFunction.Start(Sink, """
            public sealed class Shop
            {
                [SqsBatch(PartialResponses = true, NonRetryable = [typeof(FormatException)])]
                public void Take(S3Record upload)
                {
                    if (upload.S3.Object.Key == "a") { throw new FormatException(); }
                    if (upload.S3.Object.Key == "b") { throw new IOException(); }
                }
            }
            """);
        string answer = await function.InvokeAsync(Events.Batch(Message("m1", Events.S3("bucket", keys.Split(',')), 1), Message("m2", Events.S3("bucket", "good"), 1)));
        Assert.Equal(isTaken ? """{"batchItemFailures":[]}""" : """{"batchItemFailures":[{"itemIdentifier":"m1"}]}""", answer);
        Assert.Equal(isTaken, function.Seen.Contains("|m1|1|AggregateException|", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "sqs|arn:aws:sqs:eu-west-1:123456789012:q.fifo|m2")]
    [InlineData(", MaxParallel = 4", "sqs|arn:aws:sqs:eu-west-1:123456789012:q.fifo|m2")]
    public async Task In_a_group_what_follows_a_record_that_the_sink_took_is_handled(string parallel, string taken)
    {
        RunningFunction function = RunningFunction.Start(Sink, Shop("NonRetryable = [typeof(FormatException)]" + parallel));
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":"m4"},{"itemIdentifier":"m5"}]}""",
            await function.InvokeAsync(Events.Batch(
                Events.Message("m1", "ok", "q.fifo", "g"), Events.Message("m2", "format", "q.fifo", "g"), Events.Message("m3", "ok", "q.fifo", "g"),
                Events.Message("m4", "state", "q.fifo", "g"), Events.Message("m5", "ok", "q.fifo", "g"))));
        Assert.Contains(taken, function.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", MaxParallel = 4")]
    public async Task In_a_shard_what_follows_a_record_that_the_sink_took_is_handled_up_to_the_next_failure(string parallel)
    {
        RunningFunction function = RunningFunction.Start(Sink, $$"""
            public sealed class Shop
            {
                [KinesisBatch(PartialResponses = true, NonRetryable = [typeof(FormatException)]{{parallel}})]
                public void Take(string data)
                {
                    if (data == "poison") { throw new FormatException(); }
                    if (data == "bad") { throw new IOException(); }
                }
            }
            """);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Streams.Kinesis("clicks", "ok", "poison", "ok")));
        Assert.Contains("Shop.Take|kinesis|arn:aws:kinesis:eu-west-1:123456789012:stream/clicks|2||FormatException|KinesisRecord|{\"kinesis\":{\"partitionKey\":\"p2\"", function.Seen, StringComparison.Ordinal);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"3"}]}""", await function.InvokeAsync(Streams.Kinesis("clicks", "poison", "ok", "bad", "ok")));
    }

    [Fact]
    public async Task A_record_that_came_packed_into_another_is_handed_over_with_that_one_s_JSON()
    {
        RunningFunction function = RunningFunction.Start(Sink, """
            public sealed class Shop
            {
                [KinesisBatch(PartialResponses = true, NonRetryable = [typeof(FormatException)])]
                public void Take(Order order, KinesisRecord record) { if (order.Customer == "bad") { throw new FormatException(); } Seen.Add("taken" + order.OrderId); }
            }
            """);
        // An aggregate of the Kinesis Producer Library with three orders, of which the second is of the customer "bad".
        const string aggregate = "84mawgoBcBohCAAaHXsib3JkZXJJZCI6MSwiY3VzdG9tZXIiOiJhIiB9GiMIABofeyJvcmRlcklkIjoyLCJjdXN0b21lciI6ImJhZCIgfRohCAAaHXsib3JkZXJJZCI6MywiY3VzdG9tZXIiOiJhIiB9qy9FS+QBRAJyncrBH2OdSg==";
        string json = Streams.KinesisOf("clicks", System.Text.Encoding.UTF8.GetBytes(Events.Order(7)), Convert.FromBase64String(aggregate));
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(json));
        Assert.Contains($"|2||FormatException|KinesisRecord|{JsonNode.Parse(json)!["Records"]![1]!.ToJsonString()} ", function.Seen, StringComparison.Ordinal);
        Assert.StartsWith("taken7 taken1 ", function.Seen, StringComparison.Ordinal);
        Assert.EndsWith(" taken3", function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_records_are_an_object_of_arrays_each_is_handed_over_by_its_place()
    {
        RunningFunction function = RunningFunction.Start(Sink, """
            public sealed class Shop
            {
                [KafkaBatch(PartialResponses = true, NonRetryable = [typeof(FormatException)])]
                public void Take(KafkaRecord record) { if (record.Offset is 2 or 8) { throw new FormatException(); } }
            }
            """);
        static string Record(int partition, int offset) => $$"""{"topic":"t","partition":{{partition}},"offset":{{offset}},"timestamp":1,"timestampType":"CREATE_TIME","value":"eA==","headers":[]}""";
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync($$$"""
            {"eventSource":"aws:kafka","eventSourceArn":"arn:aws:kafka:r:1:cluster/c/x-1","bootstrapServers":"b","records":{"t-0":[{{{Record(0, 1)}}},{{{Record(0, 2)}}}],"t-1":[{{{Record(1, 8)}}},{{{Record(1, 9)}}}]}}
            """));
        Assert.Contains("KafkaRecord|" + Record(0, 2), function.Seen, StringComparison.Ordinal);
        Assert.Contains("KafkaRecord|" + Record(1, 8), function.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RabbitMqBatch")]
    [InlineData("ActiveMqBatch")]
    public async Task Where_the_answer_names_no_records_the_sink_saves_the_batch_from_coming_again(string trigger)
    {
        RunningFunction function = RunningFunction.Start(Sink, $$"""
            public sealed class Shop { [{{trigger}}(NonRetryable = [typeof(FormatException)])] public void Take(string body) { if (body == "bad") { throw new FormatException(); } } }
            """);
        string data = Convert.ToBase64String("bad"u8.ToArray());
        string json = trigger == "RabbitMqBatch"
            ? $$$"""{"eventSource":"aws:rmq","eventSourceArn":"arn:aws:mq:r:1:broker:b:b-1","rmqMessagesByQueue":{"q::/":[{"basicProperties":{},"redelivered":false,"data":"{{{data}}}"}]}}"""
            : $$$"""{"eventSource":"aws:amq","eventSourceArn":"arn:aws:mq:r:1:broker:b:b-1","messages":[{"messageID":"i","messageType":"jms/text-message","deliveryMode":1,"destination":{"physicalName":"q"},"redelivered":false,"data":"{{{data}}}"}]}""";
        Assert.Equal("", await function.InvokeAsync(json));
        Assert.Contains("|FormatException|", function.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", true)]
    [InlineData("4", false)]
    public async Task A_pipe_s_messages_are_counted_too(string receives, bool isTaken)
    {
        RunningFunction function = RunningFunction.Start(Sink, """
            public sealed class Shop { [PipesBatch(PartialResponses = true, WholeBatchFailure = WholeBatchFailure.Report, MaxReceives = 5)] public void Take(string body) => throw new IOException(); }
            """);
        string answer = await function.InvokeAsync($$"""[{"messageId":"m1","body":"x","attributes":{"ApproximateReceiveCount":"{{receives}}"},"eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-1:1:orders"}]""");
        Assert.Equal(isTaken ? [] : ["m1"], Streams.Failed(answer));
    }

    [Theory]
    [InlineData("MaxReceives = 1")]
    [InlineData("NonRetryable = [typeof(Exception)]")]
    public async Task A_call_that_overran_is_not_given_up_and_neither_is_what_it_fails_with_later(string option)
    {
        var time = new ManualTime();
        RunningFunction function = RunningFunction.Start(time, Sink, $$"""
            public sealed class Shop { [SqsBatch(PartialResponses = true, {{option}})] public async Task Take(string body) { if (body == "slow") { await Gate.Pass("slow"); } } }
            """);
        Task<string> answer = function.InvokeAsync(Events.Batch(Message("m1", "ok", 1), Message("m2", "slow", 7)), new InvocationContext { Deadline = time.GetUtcNow().AddSeconds(10) });
        await function.Gates.At("slow");
        time.Advance(TimeSpan.FromSeconds(9.75));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await answer);
        function.Gates.Fail("slow");
        await function.Gates.Left("slow");
        Assert.Equal("+slow -slow", function.Seen);
    }

    [Fact]
    public async Task A_sink_that_does_not_end_in_time_leaves_the_record_a_failure()
    {
        var time = new ManualTime();
        RunningFunction function = RunningFunction.Start(time, """
            using Microsoft.Extensions.DependencyInjection;

            public sealed class Sink : IPoisonRecordSink
            {
                public async ValueTask TakeAsync(PoisonRecord record, CancellationToken token) => await Gate.Pass("sink");
            }

            [LambdaStartup]
            public static class Startup
            {
                public static void ConfigureServices(IServiceCollection services) => services.AddScoped<IPoisonRecordSink, Sink>();
            }
            """, Shop("NonRetryable = [typeof(FormatException)]"));
        Task<string> answer = function.InvokeAsync(Events.Batch(Message("m1", "ok", 1), Message("m2", "format", 7)), new InvocationContext { Deadline = time.GetUtcNow().AddSeconds(10) });
        await function.Gates.At("sink");
        time.Advance(TimeSpan.FromSeconds(9.75));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await answer);
        await function.Gates.Leave("sink");
        Assert.Contains(" overran: ", Assert.Single(function.Log.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_sink_took_is_counted_as_poison()
    {
        RunningFunction function = RunningFunction.Start(Sink, Shop("NonRetryable = [typeof(FormatException)]"));
        using var measured = new Metrics.CountedMeasurements();
        await function.InvokeAsync(Events.Batch(Message("m1", "format", 1), Message("m2", "format full", 1), Message("m3", "ok", 1)));
        Assert.Equal(
            ["lambda.routing.records route=Shop.Take outcome=failed 1", "lambda.routing.records route=Shop.Take outcome=poison 1", "lambda.routing.records route=Shop.Take outcome=succeeded 1"],
            measured.All.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("SqsBatch(PartialResponses = true, MaxReceives = 2)", "SqsMessage message", "LR1006 'Take'")]
    [InlineData("SqsBatch(PartialResponses = true, MaxReceives = 2)", "IReadOnlyList<SqsMessage> messages", "LR4051 'MaxReceives = 2'")]
    [InlineData("SqsBatch(PartialResponses = true, NonRetryable = [typeof(FormatException)])", "SqsEvent messages", "LR4051 'NonRetryable = [typeof(FormatException)]'")]
    public async Task Options_that_nothing_can_come_of_are_build_errors(string trigger, string parameter, string finding) => Assert.Equal(
        [finding], await RouteHost.FindingsAsync($$"""public static class Shop { [{{trigger}}] public static void Take({{parameter}}) { } }""", Sources.Order, Sources.Json));

    [Theory]
    [InlineData("MaxReceives = 0", "LR4053 'MaxReceives = 0'")]
    [InlineData("NonRetryable = [typeof(string)]", "LR4052 'NonRetryable = [typeof(string)]'")]
    [InlineData("NonRetryable = [typeof(Fault<>)]", "LR4052 'NonRetryable = [typeof(Fault<>)]'")]
    [InlineData("NonRetryable = [typeof(Fault<int>)]", null)]
    [InlineData("NonRetryable = [typeof(Hidden)]", "LR4052 'NonRetryable = [typeof(Hidden)]'")]
    public async Task Options_that_mean_nothing_are_build_errors(string option, string? finding) => Assert.Equal(
        finding is null ? [] : [finding], await RouteHost.FindingsAsync(Sink, Sources.Order, Sources.Json, $$"""
            public sealed class Fault<T> : Exception;
            public static class Shop { private sealed class Hidden : Exception; [SqsBatch(PartialResponses = true, {{option}})] public static void Take(SqsMessage message) { } }
            """));

    [Theory]
    [InlineData("PipesBatch(\"[0].kind\", PartialResponses = true, MaxReceives = 2)", "void", "LR4053 'MaxReceives = 2'")]
    [InlineData("PipesBatch(Role = PipesRole.Enrichment, MaxReceives = 2)", "string", "LR4051 'MaxReceives = 2'")]
    public async Task Sources_that_do_not_count_or_that_answer_with_results_give_nothing_up(string trigger, string returns, string finding) => Assert.Equal(
        [finding], await RouteHost.FindingsAsync(Sink, $$"""public static class Shop { [{{trigger}}] public static {{returns}} Take(PipesRecord record) => throw new IOException(); }""", Sources.Order, Sources.Json));
}
