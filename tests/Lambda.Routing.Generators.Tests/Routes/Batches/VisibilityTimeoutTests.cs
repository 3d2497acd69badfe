using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Batches;

/// <summary>Messages that failed, and the service that decides when they come again.</summary>
public sealed class VisibilityTimeoutTests
{
    private const string Service = """
        using Microsoft.Extensions.DependencyInjection;

        public sealed class Backoff : IVisibilityTimeout, IAsyncDisposable
        {
            public async ValueTask ChangeAsync(IReadOnlyList<FailedSqsMessage> messages, CancellationToken token)
            {
                foreach (FailedSqsMessage message in messages)
                {
                    Seen.Add($"{message.Route}|{message.Message.MessageId}|{message.ReceiveCount}|{message.ReceiptHandle}|{message.QueueUrl}|{message.Exception.GetType().Name}");
                    if (message.Message.Body == "blocks") { Gate.Block("service"); }
                    if (message.Message.Body == "hangs") { Gate.Of("hangs").TrySetResult(); await Gate.Of("never").Task.WaitAsync(token); }
                    if (message.Message.Body == "ruins") { throw new IOException("throttled"); }
                }
            }

            public ValueTask DisposeAsync() { Seen.Add("released"); return default; }
        }

        [LambdaStartup]
        public static class Startup
        {
            public static void ConfigureServices(IServiceCollection services) => services.AddScoped<IVisibilityTimeout, Backoff>();
        }
        """;

    private const string Url = "https://sqs.eu-west-1.amazonaws.com/123456789012/orders";

    private readonly ManualTime _time = new();

    private InvocationContext Context => new() { Deadline = _time.GetUtcNow().AddSeconds(10) };

    private static string Shop(string options, string parameter = "string body", string body = "if (body != \"ok\") { throw new FormatException(); }") => $$"""
        public sealed class Shop { [SqsBatch(PartialResponses = true, {{options}})] public void Take({{parameter}}) { {{body}} } }
        """;

    private RunningFunction Start(params string[] sources) => RunningFunction.Start(_time, [.. sources]);

    private static JsonObject Message(string id, string body, int receives, string queue = "orders", string? group = null)
    {
        JsonObject message = Events.Message(id, body, queue, group);
        message["attributes"]!["ApproximateReceiveCount"] = receives.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return message;
    }

    [Fact]
    public async Task The_messages_that_failed_are_handed_over_once_for_a_batch_with_all_that_a_call_needs()
    {
        RunningFunction function = Start(Service, Shop("BackOff = true"));
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m4"}]}""",
            await function.InvokeAsync(Events.Batch(Message("m1", "ok", 1), Message("m2", "bad", 3), Message("m3", "ok", 1), Message("m4", "worse", 1))));
        Assert.Equal($"Shop.Take|m2|3|r|{Url}|FormatException Shop.Take|m4|1|r|{Url}|FormatException released", function.Seen);
    }

    [Fact]
    public async Task A_batch_without_a_failure_calls_nothing()
    {
        RunningFunction function = Start(Service, Shop("BackOff = true"));
        await function.InvokeAsync(Events.Sqs("ok", "ok"));
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_batch_that_fails_its_invocation_is_put_off_all_the_same()
    {
        RunningFunction function = Start(Service, Shop("BackOff = true").Replace("PartialResponses = true", "PartialResponses = false", StringComparison.Ordinal));
        await function.ThrowsAsync<BatchFailedException>(Events.Sqs("bad", "ok"));
        Assert.StartsWith("Shop.Take|m1|1|", function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_handled_because_of_another_what_does_not_read_and_what_no_route_takes_are_left_alone()
    {
        RunningFunction function = Start(Service, Shop("BackOff = true, WholeBatchFailure = WholeBatchFailure.Report").Replace("[SqsBatch(", "[When(\"type\", \"a\"), SqsBatch(Unrouted = Unrouted.Fail, ", StringComparison.Ordinal));
        JsonObject broken = Message("m1", "x", 1, "q.fifo", "h");
        broken["body"] = 5;
        const string taken = """{"type":"a"}""";
        string answer = await function.InvokeAsync(Events.Batch(Message("m2", taken, 1, "q.fifo", "g"), Message("m3", taken, 1, "q.fifo", "g"), Message("m4", """{"type":"b"}""", 1), broken));
        Assert.Equal(["m2", "m3", "m4", "m1"], Streams.Failed(answer));
        Assert.Equal("Shop.Take|m2|1|r|https://sqs.eu-west-1.amazonaws.com/123456789012/q.fifo|FormatException released", function.Seen);
    }

    [Fact]
    public async Task What_a_list_names_as_failed_is_handed_over()
    {
        RunningFunction function = Start(Service, """
            public sealed class Shop
            {
                [SqsBatch(PartialResponses = true, BackOff = true)]
                public BatchFailures Take(IReadOnlyList<SqsMessage> messages) => BatchFailures.Of(messages[1], new TimeoutException());
            }
            """);
        await function.InvokeAsync(Events.Batch(Message("m1", "x", 1), Message("m2", "x", 2)));
        Assert.Equal($"Shop.Take|m2|2|r|{Url}|TimeoutException released", function.Seen);
    }

    [Fact]
    public async Task What_another_method_failed_at_that_does_not_ask_is_left_alone()
    {
        RunningFunction function = Start(Service, """
            public static class Shop
            {
                [SqsBatch("orders", PartialResponses = true, BackOff = true)] public static void Take(string body) => throw new FormatException();
                [SqsBatch("others", PartialResponses = true)] public static void Leave(string body) { if (body == "bad") { throw new FormatException(); } }
            }
            """);
        await function.InvokeAsync(Events.Batch(Message("m1", "x", 1, "others"), Message("m2", "bad", 1, "others"), Message("m3", "x", 1)));
        Assert.Equal($"Shop.Take|m3|1|r|{Url}|FormatException released", function.Seen);
    }

    [Fact]
    public async Task What_the_sink_took_is_left_alone_and_what_it_did_not_take_is_put_off()
    {
        RunningFunction function = Start(Service.Replace("=> services.", "=> services.AddSingleton<IPoisonRecordSink, Sink>().", StringComparison.Ordinal), Shop("BackOff = true, MaxReceives = 3"), """
            public sealed class Sink : IPoisonRecordSink { public ValueTask TakeAsync(PoisonRecord record, CancellationToken token) => record.ReceiveCount == 4 ? throw new IOException() : default; }
            """);
        Assert.Equal(["m1", "m3"], Streams.Failed(await function.InvokeAsync(Events.Batch(Message("m1", "bad", 2), Message("m2", "bad", 3), Message("m3", "bad", 4), Message("m4", "ok", 1)))));
        Assert.Equal($"Shop.Take|m1|2|r|{Url}|FormatException Shop.Take|m3|4|r|{Url}|AggregateException released", function.Seen);
    }

    [Fact]
    public async Task A_service_that_fails_is_logged_and_changes_nothing()
    {
        RunningFunction function = Start(Service, Shop("BackOff = true"));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"}]}""", await function.InvokeAsync(Events.Batch(Message("m1", "ruins", 1), Message("m2", "ok", 1))));
        (string message, Exception? exception) = function.Log.Errors[^1];
        Assert.Equal("1 failed sqs records may not be deferred: IVisibilityTimeout failed.", message);
        Assert.Equal("throttled", Assert.IsType<IOException>(exception).Message);
    }

    [Fact]
    public async Task A_service_that_obeys_its_token_is_cancelled_in_time()
    {
        RunningFunction function = Start(Service, Shop("BackOff = true"));
        Task<string> answer = function.InvokeAsync(Events.Batch(Message("m1", "hangs", 1), Message("m2", "ok", 1)), Context);
        await function.Gates.Come("hangs");
        _time.Advance(TimeSpan.FromSeconds(9.5));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"}]}""", await answer);
        Assert.IsType<TaskCanceledException>(function.Log.Errors[^1].Exception);
        Assert.False(function.Invocation!.IsAbandoned);
    }

    [Fact]
    public async Task A_service_that_blocks_is_left_behind_and_the_answer_leaves_in_time()
    {
        RunningFunction function = Start(Service, Shop("BackOff = true"));
        Task<string> answer = function.InvokeAsync(Events.Batch(Message("m1", "blocks", 1), Message("m2", "ok", 1)), Context);
        await function.Gates.At("service");
        _time.Advance(TimeSpan.FromSeconds(9.75));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"}]}""", await answer);
        Assert.Equal("1 failed sqs records may not be deferred: IVisibilityTimeout had not ended when the deadline came near.", function.Log.Errors[^1].Message);
        Assert.True(function.Invocation!.IsAbandoned);
        await function.Gates.Leave("service");
    }

    [Fact]
    public async Task Without_time_the_service_is_not_called()
    {
        RunningFunction function = Start(Service, """
            public sealed class Shop
            {
                [SqsBatch(PartialResponses = true, BackOff = true)]
                public async Task Take(string body, CancellationToken token) { if (body == "slow") { await Gate.Of("never").Task.WaitAsync(token); } }
            }
            """);
        Task<string> answer = function.InvokeAsync(Events.Batch(Message("m1", "ok", 1), Message("m2", "slow", 1)), Context);
        _time.Advance(TimeSpan.FromSeconds(9.5));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await answer);
        Assert.Equal("", function.Seen);
        Assert.Contains("1 failed sqs records were not deferred: the deadline was too near.", function.Log.Warnings);
    }

    [Fact]
    public void Without_a_service_the_function_does_not_start()
    {
        StartupException exception = Assert.Throws<StartupException>(() => RunningFunction.Start(Shop("BackOff = true"), """
            using Microsoft.Extensions.DependencyInjection;
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) { } }
            """));
        Assert.Equal("The startup registers no Lambda.Routing.IVisibilityTimeout, which decides when records come again that failed in Shop.Take: register one.", exception.Message);
    }

    [Theory]
    [InlineData("BackOff = true", "SqsMessage message", "LR1006 'Take'")]
    [InlineData("BackOff = true", "SqsEvent messages", "LR4054 'BackOff = true'")]
    [InlineData("BackOff = false", "SqsEvent messages", null)]
    public async Task An_option_that_nothing_can_come_of_is_a_build_error(string option, string parameter, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        await RouteHost.FindingsAsync($$"""public static class Shop { [SqsBatch(PartialResponses = true, {{option}})] public static void Take({{parameter}}) { } }""", Sources.Order, Sources.Json));

    [Theory]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders", "https://sqs.eu-west-1.amazonaws.com/123456789012/orders")]
    [InlineData("arn:aws-us-gov:sqs:us-gov-west-1:1:a.fifo", "https://sqs.us-gov-west-1.amazonaws.com/1/a.fifo")]
    [InlineData("arn:aws-cn:sqs:cn-north-1:1:a", "https://sqs.cn-north-1.amazonaws.com.cn/1/a")]
    [InlineData("arn:aws-eusc:sqs:eusc-de-east-1:1:a", "https://sqs.eusc-de-east-1.amazonaws.eu/1/a")]
    [InlineData("arn:aws-iso-b:sqs:us-isob-east-1:1:a", "https://sqs.us-isob-east-1.sc2s.sgov.gov/1/a")]
    [InlineData("arn:aws-new:sqs:r:1:a", null)]
    [InlineData("arn:aws:sns:r:1:a", null)]
    [InlineData("arn:aws:sqs::1:a", null)]
    [InlineData("orders", null)]
    [InlineData(null, null)]
    public void A_queue_s_URL_is_made_of_its_ARN(string? arn, string? url)
    {
        var failed = new FailedSqsMessage { Message = new SqsMessage { MessageId = "m", Body = "b", EventSourceArn = arn }, Route = "Shop.Take", Exception = new IOException() };
        Assert.Equal(url, failed.QueueUrl);
        Assert.Equal(1, failed.ReceiveCount);
    }

    [Fact]
    public async Task A_third_party_s_source_defers_its_records_by_a_service_of_its_own()
    {
        RunningFunction function = RunningFunction.Start("""
            using System.Text.Json.Serialization;
            using Lambda.Routing.Declaring;
            using Lambda.Routing.Reading;
            using Microsoft.Extensions.DependencyInjection;

            [Sources(typeof(TaskEvent)), Delivery(Delivery.Polled)]
            public sealed class TaskBatchAttribute : TriggerAttribute
            {
                [Option] public bool PartialResponses { get; init; }
                [Option, DefersFailures] public bool Later { get; init; }
            }

            [EventType, Source("tasks"), Shape("tasks")]
            public sealed partial record TaskEvent : IDeferrableEvent<TaskEvent, TaskRecord, ISnooze>
            {
                [Records] public required IReadOnlyList<TaskRecord> Tasks { get; init; }
                IReadOnlyList<TaskRecord> IBatchEvent<TaskEvent, TaskRecord>.Records => Tasks;
                public static BatchContract Contract => BatchContract.ItemFailures;
                public static string IdentifierPath => "id";
                public static string? GetIdentifier(TaskRecord record) => record.Id;
                static ValueTask IDeferrableEvent<TaskEvent, TaskRecord, ISnooze>.DeferAsync(ISnooze service, IReadOnlyList<FailedRecord<TaskRecord>> failed, CancellationToken token)
                {
                    foreach (FailedRecord<TaskRecord> one in failed) { service.Snooze(one.Record.Id, one.Route, one.Exception); }
                    return default;
                }
            }

            [EventType] public sealed partial record TaskRecord { public required partial string Id { get; init; } }
            public interface ISnooze { void Snooze(string id, string route, Exception exception); }
            public sealed class Snooze : ISnooze { public void Snooze(string id, string route, Exception exception) => Seen.Add($"{id}|{route}|{exception.GetType().Name}"); }

            [LambdaStartup]
            public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddSingleton<ISnooze, Snooze>(); }

            public static class Shop
            {
                [TaskBatch(PartialResponses = true, Later = true)] public static void Take(TaskRecord task) { if (task.Id == "b") { throw new FormatException(); } }
            }
            """.Replace("void Snooze(string id", "void Put(string id", StringComparison.Ordinal).Replace("service.Snooze(", "service.Put(", StringComparison.Ordinal));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"b"}]}""", await function.InvokeAsync("""{"tasks":[{"id":"a"},{"id":"b"}]}"""));
        Assert.Equal("b|Shop.Take|FormatException", function.Seen);
    }
}
