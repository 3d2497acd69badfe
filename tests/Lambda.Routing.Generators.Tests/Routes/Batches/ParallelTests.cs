using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Batches;

/// <summary>Records that are handled several at once, as far as their order allows.</summary>
public sealed class ParallelTests
{
    private static RunningFunction Start(string trigger, string parameter, string id, string more = "") => RunningFunction.Start(new ManualTime(), $$"""
        public sealed class Shop
        {
            [{{trigger}}] public Task Take({{parameter}}) => Gate.Pass({{id}});
            {{more}}
        }
        """);

    private static RunningFunction Sqs(int most) => Start($"SqsBatch(PartialResponses = true, MaxParallel = {most})", "SqsMessage message", "message.MessageId");

    private static string Group(string id, string group) => Events.Message(id, "x", "q.fifo", group).ToJsonString();

    private static string Fifo(params string[] records) => "{\"Records\":[" + string.Join(',', records) + "]}";

    private static string Kinesis(params (string Number, string Key)[] records) => Events.Batch([.. records.Select(record => JsonNode.Parse($$"""
        {"kinesis":{"kinesisSchemaVersion":"1.0","partitionKey":"{{record.Key}}","sequenceNumber":"{{record.Number}}","data":"eA==","approximateArrivalTimestamp":1.5},
         "eventSource":"aws:kinesis","eventVersion":"1.0","eventID":"shard:{{record.Number}}","eventName":"aws:kinesis:record","invokeIdentityArn":"arn:aws:iam::1:role/r",
         "awsRegion":"eu-west-1","eventSourceARN":"arn:aws:kinesis:eu-west-1:123456789012:stream/clicks"}
        """)!.AsObject())]);

    private static string DynamoDb(params (string Number, string Keys)[] records) => Events.Batch([.. records.Select(record => JsonNode.Parse($$"""
        {"eventID":"{{record.Number}}","eventName":"MODIFY","eventVersion":"1.1","eventSource":"aws:dynamodb","awsRegion":"eu-west-1",
         "dynamodb":{"Keys":{{record.Keys}},"SequenceNumber":"{{record.Number}}","StreamViewType":"KEYS_ONLY"},
         "eventSourceARN":"arn:aws:dynamodb:eu-west-1:1:table/t/stream/2026"}
        """)!.AsObject())]);

    private static RunningFunction Stream(string service, int most) => service == "Kinesis"
        ? Start($"KinesisBatch(PartialResponses = true, MaxParallel = {most})", "KinesisRecord record", "record.Kinesis.SequenceNumber!")
        : Start($"DynamoDbBatch(PartialResponses = true, MaxParallel = {most})", "DynamoDbRecord record", "record.SequenceNumber!");

    [Fact]
    public async Task A_standard_queue_s_messages_run_at_once_up_to_the_limit_and_are_reported_in_their_order()
    {
        RunningFunction function = Sqs(2);
        Task<string> answer = function.InvokeAsync(Events.Sqs("x", "x", "x", "x", "x"));
        await function.Gates.At("m1", "m2");
        function.Gates.Fail("m2");
        await function.Gates.At("m3");
        function.Gates.Open("m3");
        await function.Gates.At("m4");
        function.Gates.Fail("m4");
        await function.Gates.At("m5");
        function.Gates.Open("m5", "m1");
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m4"}]}""", await answer);
        Assert.Equal(2, function.Gates.Most);
        Assert.Equal(2, function.Log.Errors.Count);
    }

    [Fact]
    public async Task Without_a_limit_one_message_follows_the_other()
    {
        RunningFunction function = Start("SqsBatch(PartialResponses = true)", "SqsMessage message", "message.MessageId");
        function.Gates.Open("m1", "m2", "m3");
        await function.InvokeAsync(Events.Sqs("x", "x", "x"));
        Assert.Equal("+m1 -m1 +m2 -m2 +m3 -m3", function.Seen);
    }

    [Fact]
    public async Task Methods_that_are_no_tasks_run_at_once_too()
    {
        RunningFunction function = RunningFunction.Start(new ManualTime(), """
            public sealed class Shop { [SqsBatch(PartialResponses = true, MaxParallel = 3)] public void Take(SqsMessage message) => Gate.Block(message.MessageId); }
            """);
        Task<string> answer = function.InvokeAsync(Events.Sqs("x", "x", "x"));
        await function.Gates.At("m1", "m2", "m3");
        function.Gates.Open("m1", "m2", "m3");
        Assert.Equal("""{"batchItemFailures":[]}""", await answer);
    }

    [Fact]
    public async Task Groups_of_a_fifo_queue_run_at_once_and_within_one_each_message_follows_the_other()
    {
        RunningFunction function = Sqs(8);
        Task<string> answer = function.InvokeAsync(Fifo(Group("m1", "g"), Group("m2", "h"), Group("m3", "g"), Group("m4", "h")));
        await function.Gates.At("m1", "m2");
        await function.Gates.Leave("m2");
        await function.Gates.At("m4");
        await function.Gates.Leave("m4");
        await function.Gates.Leave("m1");
        await function.Gates.Leave("m3");
        Assert.Equal("""{"batchItemFailures":[]}""", await answer);
        string[] seen = function.Seen.Split(' ');
        Assert.True(Array.IndexOf(seen, "-m1") < Array.IndexOf(seen, "+m3"));
        Assert.Equal(2, function.Gates.Most);
    }

    [Fact]
    public async Task A_failure_fails_the_rest_of_its_group_unprocessed_and_other_groups_go_on()
    {
        RunningFunction function = Sqs(8);
        Task<string> answer = function.InvokeAsync(Fifo(Group("m1", "g"), Group("m2", "h"), Group("m3", "g"), Group("m4", "h"), Group("m5", "g")));
        await function.Gates.At("m1", "m2");
        function.Gates.Fail("m1");
        function.Gates.Open("m2", "m4");
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m3"},{"itemIdentifier":"m5"}]}""", await answer);
        Assert.Single(function.Log.Errors);
        Assert.Contains("2 of 5 sqs records of arn:aws:sqs:eu-west-1:123456789012:q.fifo failed unprocessed: a record before them in their order failed.", function.Log.Warnings);
    }

    [Fact]
    public async Task Of_all_that_may_start_the_first_in_the_batch_starts_first()
    {
        RunningFunction function = Sqs(2);
        Task<string> answer = function.InvokeAsync(Fifo(Group("m1", "g"), Group("m2", "h"), Group("m3", "i"), Group("m4", "g"), Group("m5", "j")));
        await function.Gates.At("m1", "m2");
        await function.Gates.Leave("m1");
        await function.Gates.At("m3");
        // m4 has become free to start and found no place; m5 has waited for one from the beginning, and stands behind it.
        await function.Gates.Leave("m2");
        await Task.WhenAny(function.Gates.At("m4"), function.Gates.At("m5"));
        Assert.DoesNotContain("+m5", function.Seen, StringComparison.Ordinal);
        function.Gates.Open("m3", "m4", "m5");
        Assert.Equal("""{"batchItemFailures":[]}""", await answer);
    }

    [Theory]
    [InlineData("Kinesis")]
    [InlineData("DynamoDb")]
    public async Task A_stream_s_keys_run_at_once_each_in_its_order_and_the_lowest_failed_number_is_reported(string service)
    {
        RunningFunction function = Stream(service, 4);
        string json = service == "Kinesis"
            ? Kinesis(("1", "a"), ("2", "b"), ("3", "a"), ("4", "c"), ("5", "b"))
            : DynamoDb(("1", """{"p":{"S":"a"},"s":{"N":"1"}}"""), ("2", """{"p":{"S":"b"}}"""), ("3", """{"s":{"N":"1"},"p":{"S":"a"}}"""), ("4", """{"p":{"S":"c"}}"""), ("5", """{"p":{"S":"b"}}"""));
        Task<string> answer = function.InvokeAsync(json);
        await function.Gates.At("1", "2", "4");
        // 4 fails while 1 and 2 run: 5 is behind it and is not started, 3 is before it and is.
        function.Gates.Fail("4");
        await function.Log.Failed;
        await function.Gates.Leave("2");
        await function.Gates.Leave("1");
        await function.Gates.At("3");
        function.Gates.Fail("3");
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"3"}]}""", await answer);
        Assert.DoesNotContain("+5", function.Seen, StringComparison.Ordinal);
        string[] seen = function.Seen.Split(' ');
        Assert.True(Array.IndexOf(seen, "-1") < Array.IndexOf(seen, "+3"));
        Assert.Equal(2, function.Log.Errors.Count);
    }

    [Fact]
    public async Task Without_a_limit_a_stream_stops_at_its_first_failure()
    {
        RunningFunction function = Start("KinesisBatch(PartialResponses = true)", "KinesisRecord record", "record.Kinesis.SequenceNumber!");
        function.Gates.Open("1", "3");
        function.Gates.Fail("2");
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"2"}]}""", await function.InvokeAsync(Kinesis(("1", "a"), ("2", "b"), ("3", "c"))));
        Assert.Equal("+1 -1 +2 -2", function.Seen);
    }

    [Fact]
    public async Task Each_partition_of_Kafka_keeps_its_order_and_has_its_own_checkpoint()
    {
        RunningFunction function = Start("KafkaBatch(PartialResponses = true, MaxParallel = 4)", "KafkaRecord record", "record.Partition + \":\" + record.Offset");
        static string Record(int partition, int offset) => $$"""{"topic":"t","partition":{{partition}},"offset":{{offset}},"timestamp":1,"timestampType":"CREATE_TIME","value":"eA==","headers":[]}""";
        Task<string> answer = function.InvokeAsync($$$"""
            {"eventSource":"aws:kafka","eventSourceArn":"arn:aws:kafka:r:1:cluster/c/x-1","bootstrapServers":"b","records":{"t-0":[{{{Record(0, 1)}}},{{{Record(0, 2)}}},{{{Record(0, 3)}}}],"t-1":[{{{Record(1, 8)}}},{{{Record(1, 9)}}}]}}
            """);
        await function.Gates.At("0:1", "1:8");
        await function.Gates.Leave("0:1");
        await function.Gates.At("0:2");
        function.Gates.Fail("0:2");
        function.Gates.Open("1:8", "1:9");
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":{"partition":"t-0","offset":2}},{"itemIdentifier":{"partition":"t-0","offset":3}}]}""", await answer);
        Assert.DoesNotContain("+0:3", function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_method_of_a_queue_has_a_limit_of_its_own()
    {
        RunningFunction function = Start("SqsBatch(PartialResponses = true, MaxParallel = 2), When(\"type\", \"many\")", "SqsMessage message", "message.MessageId",
            "[SqsBatch(PartialResponses = true)] public Task Rest(SqsMessage message) => Gate.Pass(message.MessageId);");
        const string many = """{"type":"many"}""";
        Task<string> answer = function.InvokeAsync(Events.Sqs("x", many, "x", many, many));
        await function.Gates.At("m1", "m2", "m4");
        await function.Gates.Leave("m1");
        await function.Gates.At("m3");
        await function.Gates.Leave("m2");
        await function.Gates.At("m5");
        function.Gates.Open("m3", "m4", "m5");
        await answer;
        string[] seen = function.Seen.Split(' ');
        Assert.True(Array.IndexOf(seen, "-m1") < Array.IndexOf(seen, "+m3"));
        Assert.True(Array.IndexOf(seen, "-m2") < Array.IndexOf(seen, "+m5"));
        Assert.Equal(3, function.Gates.Most);
    }

    [Fact]
    public async Task A_list_is_called_when_the_single_records_are_through()
    {
        RunningFunction function = Start("SqsBatch(PartialResponses = true, MaxParallel = 2)", "SqsMessage message", "message.MessageId",
            "[SqsBatch(PartialResponses = true), When(\"type\", \"list\")] public void List(IReadOnlyList<SqsMessage> all) => Seen.Add(\"list\" + all.Count);");
        function.Gates.Open("m2", "m3");
        await function.InvokeAsync(Events.Sqs("""{"type":"list"}""", "x", "x", """{"type":"list"}"""));
        Assert.EndsWith("list2", function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_the_deadline_all_running_calls_are_abandoned_and_none_is_started()
    {
        var time = new ManualTime();
        RunningFunction function = RunningFunction.Start(time, """
            public sealed class Shop { [SqsBatch(PartialResponses = true, MaxParallel = 2)] public Task Take(SqsMessage message) => Gate.Pass(message.MessageId); }
            """);
        Task<string> answer = function.InvokeAsync(Events.Sqs("x", "x", "x", "x"), new InvocationContext { Deadline = time.GetUtcNow().AddSeconds(10) });
        await function.Gates.Leave("m1");
        await function.Gates.At("m2", "m3");
        time.Advance(TimeSpan.FromSeconds(9.75));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m3"},{"itemIdentifier":"m4"}]}""", await answer);
        Assert.Equal(2, function.Log.Errors.Count(error => error.Message.Contains(" overran: ", StringComparison.Ordinal)));
        await Task.WhenAll(function.Gates.Leave("m2"), function.Gates.Leave("m3"));
        Assert.DoesNotContain("+m4", function.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SqsBatch(PartialResponses = true, MaxParallel = 0)", "SqsMessage message", "LR4050 'MaxParallel = 0'")]
    [InlineData("SqsBatch(PartialResponses = true, MaxParallel = 2)", "IReadOnlyList<SqsMessage> messages", "LR4050 'MaxParallel = 2'")]
    [InlineData("SqsBatch(PartialResponses = true, MaxParallel = 2)", "SqsEvent messages", "LR4050 'MaxParallel = 2'")]
    [InlineData("SqsBatch(PartialResponses = true, MaxParallel = 1)", "IReadOnlyList<SqsMessage> messages", "")]
    [InlineData("KinesisBatch(PartialResponses = true, MaxParallel = 2)", "KinesisRecord record", "")]
    [InlineData("KafkaBatch(PartialResponses = false, MaxParallel = 2)", "KafkaRecord record", "")]
    public async Task A_limit_that_means_nothing_is_a_build_error(string trigger, string parameter, string finding) => Assert.Equal(
        finding.Length == 0 ? [] : [finding],
        await RouteHost.FindingsAsync($$"""public static class Shop { [{{trigger}}] public static void Take({{parameter}}) { } }""", Sources.Order, Sources.Json));
}
