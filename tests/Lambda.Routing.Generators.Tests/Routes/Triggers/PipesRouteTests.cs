using Lambda.Routing.Reading;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class PipesRouteTests
{
    private const string Target = """
        public static class Reservoir
        {
            [PipesBatch(EventSource = "aws:sqs", Source = "orders", PartialResponses = true)]
            public static void Queue(Order order, PipesRecord record) { Seen.Add($"queue{order.OrderId}:{record.ToSqs().MessageId}"); if (order.OrderId < 0) throw new InvalidOperationException("no"); }

            [PipesBatch(EventSource = "aws:kinesis", PartialResponses = true)]
            public static void Stream(string data, PipesRecord record) { Seen.Add($"stream:{data}:{record.PartitionKey}"); if (data == "bad") throw new InvalidOperationException("no"); }

            [PipesBatch(PartialResponses = true)]
            public static void Rest(PipesRecord record) => Seen.Add($"rest:{record.EventSource}:{record.Payload.GetString()!.Length > 0}");

            [PipesBatch("[0].kind = level", PartialResponses = true)]
            public static void Level(Order order) => Seen.Add($"level{order.OrderId}");
        }
        """;

    private const string Enrichment = """
        public static class Plumber
        {
            [PipesBatch(Role = PipesRole.Enrichment, EventSource = "aws:sqs")] public static Order Take(Order order) => order.OrderId < 0 ? throw new InvalidOperationException("no") : order with { OrderId = order.OrderId + 1 };
            [PipesBatch(Role = PipesRole.Enrichment, EventSource = "aws:kafka")] public static IReadOnlyList<string> All(IReadOnlyList<PipesRecord> records) => [.. records.Select(record => record.Topic!)];
            [PipesBatch("[0].ask", Role = PipesRole.Enrichment)] public static Order? Ask(System.Text.Json.JsonElement json) => null;
        }
        """;

    [Fact]
    public async Task A_target_names_the_records_that_failed_by_the_identifier_of_their_source()
    {
        RunningFunction function = RunningFunction.Start(Target);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"b"}]}""", await function.InvokeAsync($"[{Sqs("a", 1)},{Sqs("b", -1)},{Sqs("c", 2)}]"));
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":"s:2"},{"itemIdentifier":"s:3"}]}""",
            await function.InvokeAsync($"[{Kinesis("s:1", "Z29vZA==")},{Kinesis("s:2", "YmFk")},{Kinesis("s:3", "Z29vZA==")}]"));
        Assert.Equal("queue1:a queue-1:b queue2:c stream:good:k stream:bad:k", function.Seen);
    }

    [Theory]
    [InlineData("""{"eventSource":"aws:kinesis","eventID":"shardId-0:1"}""", "aws:kinesis")]
    [InlineData("""{"eventSource":"aws:dynamodb","eventID":"1"}""", "aws:dynamodb")]
    [InlineData("""{"eventSource":"aws:kafka","eventSourceKey":"orders-0"}""", "orders-0")]
    [InlineData("""{"eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-1:1:orders.fifo","body":"","attributes":{"MessageGroupId":"g"}}""", "g")]
    [InlineData("""{"eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-1:1:orders","body":"","attributes":{"MessageGroupId":"g"}}""", null)]
    [InlineData("""{"eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-1:1:orders.fifo","body":""}""", null)]
    [InlineData("""{"eventSource":"aws:amq","messageID":"m","data":""}""", null)]
    [InlineData("""{"kind":"level"}""", null)]
    public void A_record_is_in_order_with_its_shard_its_partition_or_its_group(string json, string? order)
    {
        PipesRecord record = EventReader.ReadDocument<PipesRecord>(System.Text.Encoding.UTF8.GetBytes(json));
        Assert.Equal(order, PipesTargetEvent.GetOrderingKey(record));
        Assert.Equal(order, DeclaredPipesTargetEvent.GetOrderingKey(record));
    }

    [Fact]
    public async Task Records_of_other_sources_and_of_the_authors_own_form_go_to_their_routes()
    {
        RunningFunction function = RunningFunction.Start(Target);
        await function.InvokeAsync("""[{"eventSource":"aws:amq","eventSourceArn":"arn:aws:mq:us-west-2:1:broker:b:c","messageID":"m","data":"QUJD"},{"eventSource":"aws:kafka","topic":"t","value":"QUJD"},{"eventSource":"aws:dynamodb","eventID":"1"}]""");
        await function.InvokeAsync("""[{"kind":"level","orderId":5,"customer":"c"},{"kind":"other","orderId":6,"customer":"c"}]""");
        Assert.Equal("rest:aws:amq:True rest:aws:kafka:True rest:aws:dynamodb:True level5 level6", function.Seen);
        await function.ThrowsAsync<UnroutedEventException>("[]");
        await function.ThrowsAsync<UnroutedEventException>("""[{"some":"thing"}]""");
        await function.ThrowsAsync<UnroutedEventException>("""{"eventSource":"aws:sqs"}""");
    }

    [Fact]
    public async Task An_enrichment_answers_with_an_array_of_what_its_methods_return()
    {
        RunningFunction function = RunningFunction.Start(Enrichment);
        Assert.Equal("""[{"orderId":2,"customer":"c"},{"orderId":3,"customer":"c"}]""", await function.InvokeAsync($"[{Sqs("a", 1)},{Sqs("b", 2)}]"));
        Assert.Equal("""["t","u"]""", await function.InvokeAsync("""[{"eventSource":"aws:kafka","topic":"t"},{"eventSource":"aws:kafka","topic":"u"}]"""));
        Assert.Equal("[null]", await function.InvokeAsync("""[{"ask":1}]"""));
    }

    [Fact]
    public async Task A_record_that_an_enrichment_cannot_take_fails_the_invocation()
    {
        RunningFunction function = RunningFunction.Start(Enrichment);
        await function.ThrowsAsync<InvalidOperationException>($"[{Sqs("a", 1)},{Sqs("b", -1)}]");
        await function.ThrowsAsync<EventReadException>($"[{Sqs("a", 1)},7]");
        await Assert.ThrowsAnyAsync<Exception>(() => function.InvokeAsync("""[{"eventSource":"aws:rmq","data":"QUJD"}]"""));
    }

    [Fact]
    public async Task A_record_that_does_not_read_is_its_own_failure()
    {
        RunningFunction function = RunningFunction.Start(Target);
        await Assert.ThrowsAnyAsync<Exception>(() => function.InvokeAsync($"[{Kinesis("s:1", "Z29vZA==")},{Kinesis("s:2", "no base64!")}]"));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"b"}]}""", await function.InvokeAsync($$"""[{{Sqs("a", 1)}},{"eventSource":"aws:sqs","messageId":"b","messageId":"b"}]"""));
    }

    [Fact]
    public async Task One_function_is_not_target_and_enrichment_for_records_of_one_form() => Assert.Equal(
        ["LR0207", "LR0207"],
        (await RouteHost.FindingsAsync("""
            public static class S
            {
                [PipesBatch(PartialResponses = true)] public static void A(PipesRecord r) { }
                [PipesBatch(Role = PipesRole.Enrichment)] public static string B(PipesRecord r) => "a";
                [PipesBatch(Role = PipesRole.Enrichment, EventSource = "aws:sqs")] public static string C(PipesRecord r) => "a";
            }
            """)).Select(finding => finding[..6]));

    [Fact]
    public async Task The_documented_arrays_of_pipes_are_read()
    {
        Corpus.Require();
        CorpusEntry[] pipes = [.. Corpus.Entries().Where(entry => entry.File.Contains("eb-pipes", StringComparison.Ordinal))];
        Assert.NotEmpty(pipes);
        RunningFunction function = RunningFunction.Start("""
            public static class S { [PipesBatch(PartialResponses = true)] public static void Take(PipesRecord r) { Seen.Add(r.EventSource!); if (r.EventSource == "aws:dynamodb") _ = r.ToDynamoDb(); else _ = r.ToSqs(); } }
            """);
        foreach (CorpusEntry entry in pipes)
        {
            Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(System.Text.Encoding.UTF8.GetString(entry.Read())));
        }
    }

    private static string Sqs(string id, int order) => $$$"""
        {"messageId":"{{{id}}}","receiptHandle":"h","body":"{\"orderId\":{{{order}}},\"customer\":\"c\"}","attributes":{},"messageAttributes":{},"eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:eu-west-1:1:orders"}
        """;

    private static string Kinesis(string id, string data) => $$"""
        {"eventID":"{{id}}","data":"{{data}}","partitionKey":"k","eventSource":"aws:kinesis","eventSourceARN":"arn:aws:kinesis:eu-west-1:1:stream/s"}
        """;
}
