using System.Text;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Events and records of other services in the records of streams.</summary>
public sealed class InnerStreamTests
{
    [Fact]
    public async Task Messages_notifications_files_and_events_in_a_stream()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [KinesisBatch("messages", PartialResponses = true)] public void Take(SqsMessage message, Order order, KinesisRecord record) => Seen.Add($"{message.MessageId}:{order.OrderId}:{record.PartitionKey}");
                [KinesisBatch("notes", PartialResponses = true)] public void Note(SnsRecord note, Order order) => Seen.Add($"{note.Subject}:{order.OrderId}");
                [KinesisBatch("files", PartialResponses = true)] public void File(S3Record file) => Seen.Add(file.Object.Key);
                [KinesisBatch("events", PartialResponses = true)] public void Settle(EventBridgeEvent e, Order order) => Seen.Add($"{e.Source}:{order.OrderId}");
                [KinesisBatch("payloads", PartialResponses = true)] public void Payload(Order order) => Seen.Add($"{order.OrderId}");
                [KinesisBatch("items", PartialResponses = true)] public void Item(DynamoDbRecord item) => Seen.Add(item.EventName!);
            }
            """);

        await function.InvokeAsync(Streams.Kinesis("messages", Events.Message("m1", Events.Order(1)).ToJsonString(), Events.Sqs(Events.Order(2), Events.Order(3))));
        await function.InvokeAsync(Streams.Kinesis("notes", Wrapped.InSns(Events.Order(4)), Streams.Sns(Events.Order(5))));
        await function.InvokeAsync(Streams.Kinesis("files", Events.S3("up", "a", "b"), Wrapped.S3Test, Wrapped.InSns(Events.S3("up", "c"))));
        await function.InvokeAsync(Streams.Kinesis("events", Events.Bus("s", "d", Events.Order(6))));
        await function.InvokeAsync(Streams.Kinesis("payloads", Events.Order(7), Events.Bus("s", "d", Events.Order(8)), Wrapped.InSns(Events.Order(9))));
        await function.InvokeAsync(Streams.Kinesis("items", """{"eventID":"e","eventName":"INSERT","userIdentity":null,"eventSource":"aws:dynamodb","tableName":"t","dynamodb":{"Keys":{"id":{"S":"1"} } } }"""));

        Assert.Equal("m1:1:p1 m1:2:p2 m2:3:p2 a subject:4 null:5 a b c s:6 7 8 9 INSERT", function.Seen.Replace(" :5", " null:5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_stops_at_the_first_failure_inside_a_record()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [KinesisBatch("files", PartialResponses = true)]
                public static void File(S3Record file) => Seen.Add(file.Object.Key == "bad" ? throw new InvalidOperationException() : file.Object.Key);
            }
            """);

        string answer = await function.InvokeAsync(Streams.Kinesis("files", Events.S3("up", "a"), Events.S3("up", "b", "bad", "c"), Events.S3("up", "d")));

        Assert.Equal("a b", function.Seen);
        Assert.Equal(["2"], Streams.Failed(answer));
    }

    [Fact]
    public async Task Log_events_in_a_stream_are_inflated_and_one_call_each()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [KinesisBatch("logs", PartialResponses = true)]
                public static void Report(CloudWatchLogsLine line, KinesisRecord record) => Seen.Add($"{record.SequenceNumber}:{line.LogGroup}:{line.Message}");
            }
            """);

        string answer = await function.InvokeAsync(Streams.KinesisOf("logs",
            Streams.Gzip(Streams.Logs("DATA_MESSAGE", "a", "b")), Streams.Gzip(Streams.Logs("CONTROL_MESSAGE", "nobody logged this")), Encoding.UTF8.GetBytes(Streams.Logs("DATA_MESSAGE", "c")), Streams.Gzip(Streams.Logs("DATA_MESSAGE"))));

        Assert.Equal("1:g:a 1:g:b 3:g:c", function.Seen);
        Assert.Equal("""{"batchItemFailures":[]}""", answer);
    }

    [Theory]
    [MemberData(nameof(BadLogs))]
    public async Task Broken_or_oversized_gzip_is_that_record_s_failure(byte[] data, string problem)
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [KinesisBatch("logs", PartialResponses = true)] public static void Report(CloudWatchLogsLine line) => Seen.Add(line.Message); }
            """);

        string answer = await function.InvokeAsync(Streams.KinesisOf("logs", Streams.Gzip(Streams.Logs("DATA_MESSAGE", "a")), data, Streams.Gzip(Streams.Logs("DATA_MESSAGE", "b"))));

        Assert.Equal("a", function.Seen);
        Assert.Equal(["2"], Streams.Failed(answer));
        Assert.Equal(problem, function.Log.Errors[0].Exception!.Message);
    }

    public static TheoryData<byte[], string> BadLogs => new()
    {
        { Streams.Gzip(new string(' ', 33 * 1024 * 1024)), "CloudWatchLogsLine: inflates to more than 33554432 bytes" },
        { [0x1F, 0x8B, 8, 0, 1, 2, 3], "CloudWatchLogsLine: expected gzip" },
        { Streams.Gzip(Streams.Logs("DATA_MESSAGE", "x"))[..30], "CloudWatchLogsLine: expected gzip" },
        { Streams.Gzip("not json"), "CloudWatchLogsLine: the payload is no document that holds one, and no envelope around one" },
        { Streams.Gzip("""{"messageType":"DATA_MESSAGE","logEvents":[{"id":"1"}]}"""), "CloudWatchLogsEvent: logEvents[0].message: required but missing" },
        { [], "CloudWatchLogsLine: the payload is no document that holds one, and no envelope around one" },
    };

    [Fact]
    public async Task A_delivery_stream_gets_one_result_for_each_record_whatever_it_holds()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [FirehoseBatch("logs")] public FirehoseResult Report(CloudWatchLogsLine line) => line.Message switch
                {
                    "drop" => FirehoseResult.Dropped,
                    "throw" => throw new InvalidOperationException(),
                    _ => FirehoseResult.Ok(line.Message + "\n"),
                };
                [FirehoseBatch("files")] public FirehoseResult File(S3Record file) => FirehoseResult.Ok(file.Object.Key);
                [FirehoseBatch("notes")] public FirehoseResult Note(SnsRecord note, Order order) => FirehoseResult.Ok($"{note.Subject}{order.OrderId}");
                [FirehoseBatch("messages")] public FirehoseResult Message(SqsMessage message) => FirehoseResult.Ok(message.MessageId);
                [FirehoseBatch("orders")] public FirehoseResult Take(Order order) => FirehoseResult.Ok($"{order.OrderId}");
                [FirehoseBatch("parts")] public FirehoseResult Part(S3Record file) => FirehoseResult.Ok("x", new Dictionary<string, string> { ["key"] = file.Object.Key });
            }
            """);

        string logs = await function.InvokeAsync(Streams.FirehoseOf("logs", Streams.Gzip(Streams.Logs("DATA_MESSAGE", "a", "drop", "b")), Streams.Gzip(Streams.Logs("CONTROL_MESSAGE", "x")), Streams.Gzip(Streams.Logs("DATA_MESSAGE", "drop")), Streams.Gzip(Streams.Logs("DATA_MESSAGE", "a", "throw")), Encoding.UTF8.GetBytes("junk")));
        string files = await function.InvokeAsync(Streams.Firehose("files", Events.S3("up", "a", "b"), Wrapped.InSns(Events.S3("up", "c")), Wrapped.S3Test));
        string notes = await function.InvokeAsync(Streams.Firehose("notes", Wrapped.InSns(Events.Order(1))));
        string messages = await function.InvokeAsync(Streams.Firehose("messages", Events.Message("m1", "x").ToJsonString()));
        string orders = await function.InvokeAsync(Streams.Firehose("orders", Events.Order(1), Wrapped.InSns(Events.Order(2)), Events.Bus("s", "d", Events.Order(3))));
        string parts = await function.InvokeAsync(Streams.Firehose("parts", Events.S3("up", "a", "a"), Events.S3("up", "a", "b")));

        Assert.Equal("Ok:a|b| Dropped: Dropped: ProcessingFailed: ProcessingFailed:", Streams.Results(logs));
        Assert.Equal("Ok:ab Ok:c Dropped:", Streams.Results(files));
        Assert.Equal("Ok:a subject1", Streams.Results(notes));
        Assert.Equal("Ok:m1", Streams.Results(messages));
        Assert.Equal("Ok:1 Ok:2 Ok:3", Streams.Results(orders));
        Assert.Equal("Ok:xx ProcessingFailed:", Streams.Results(parts));
    }
}
