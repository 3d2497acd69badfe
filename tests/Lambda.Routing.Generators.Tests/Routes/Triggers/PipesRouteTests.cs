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
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s:2"}]}""", await function.InvokeAsync($"[{Kinesis("s:1", "Z29vZA==")},{Kinesis("s:2", "no base64!")}]"));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"b"}]}""", await function.InvokeAsync($$"""[{{Sqs("a", 1)}},{"eventSource":"aws:sqs","messageId":"b","messageId":"b"}]"""));
    }

    /// <summary>Records as AWS's guide shows them for each source.</summary>
    [Theory]
    [InlineData("""{"kinesisSchemaVersion":"1.0","partitionKey":"k1","sequenceNumber":"4959033827149025660855969253836157109592157598913658889","data":"QUJD","approximateArrivalTimestamp":1767268800.5,"eventSource":"aws:kinesis","eventVersion":"1.0","eventID":"shardId-000000000006:49590","eventName":"aws:kinesis:record","invokeIdentityArn":"arn:aws:iam::123456789012:role/r","awsRegion":"eu-west-1","eventSourceARN":"arn:aws:kinesis:eu-west-1:123456789012:stream/s"}""",
        "var k = r.ToKinesis(); Seen.Add($\"{k.PartitionKey} {k.SequenceNumber![..4]} {k.StreamName} {k.ShardId} {k.Payload.GetString()} {k.Kinesis.ApproximateArrivalTimestamp:yyyy-MM-ddTHH:mm:ss.f} {k.EventSource} {k.EventVersion} {k.EventName} {k.InvokeIdentityArn![^1]} {k.AwsRegion}\");",
        "k1 4959 s shardId-000000000006 ABC 2026-01-01T12:00:00.5 aws:kinesis 1.0 aws:kinesis:record r eu-west-1")]
    [InlineData("""{"eventSource":"aws:kafka","eventSourceArn":"arn:aws:kafka:sa-east-1:123456789012:cluster/c/u-2","eventSourceKey":"t-3","topic":"t","partition":"3","offset":15,"timestamp":1767268800500,"timestampType":"CREATE_TIME","key":"QQ==","value":"QUJD","headers":[{"h":[120,-61,-92]}]}""",
        "var k = r.ToKafka(); Seen.Add($\"{k.Topic} {k.Partition} {k.Offset} {k.TopicPartition} {k.KeyText} {k.Payload.GetString()} {k.Headers.GetText(\"h\")} {k.Timestamp:yyyy-MM-ddTHH:mm:ss.f} {k.TimestampType}\");",
        "t 3 15 t-3 A ABC xä 2026-01-01T12:00:00.5 CREATE_TIME")]
    [InlineData("""{"eventSource":"SelfManagedKafka","bootstrapServers":"b:9092","eventSourceKey":"t-0","topic":"t","partition":0,"offset":15,"timestamp":1767268800500,"timestampType":"CREATE_TIME","value":null,"headers":[]}""",
        "var k = r.ToKafka(); Seen.Add($\"{k.Topic} {k.Partition} {k.Kind} {k.KeyText is null}\");",
        "t 0 tombstone True")]
    [InlineData("""{"eventSource":"aws:amq","eventSourceArn":"arn:aws:mq:us-west-2:1:broker:test:b-9","messageID":"ID:b-9-37557:1","messageType":"jms/text-message","data":"QUJD","connectionId":"c1","persistent":false,"redelivered":true,"destination":{"physicalname":"q"},"timestamp":1767268800500,"brokerInTime":1767268800501,"brokerOutTime":1767268800502}""",
        "var k = r.ToActiveMq(); Seen.Add($\"{k.MessageId} {k.MessageType} {k.Destination!.PhysicalName} {k.Payload.GetString()} {k.ConnectionId} {k.Persistent} {k.Redelivered} {k.BrokerOutTime:fff}\");",
        "ID:b-9-37557:1 jms/text-message q ABC c1 False True 502")]
    [InlineData("""{"eventSource":"aws:rmq","eventSourceArn":"arn:aws:mq:us-west-2:1:broker:b:b-9","eventSourceKey":"q::v::w","basicProperties":{"contentType":"text/plain","contentEncoding":null,"headers":{"h":{"bytes":[118,49]},"n":10},"deliveryMode":1,"priority":34,"correlationId":null,"expiration":"60000","timestamp":"Jan 1, 1970, 12:33:41 AM","userId":"u","bodySize":80},"redelivered":false,"data":"QUJD"}""",
        "var k = r.ToRabbitMq(); Seen.Add($\"{k.Queue} {k.VirtualHost} {k.GetMessageAttribute(\"h\")} {k.GetMessageAttribute(\"n\")} {k.BasicProperties!.Priority} {k.Redelivered} {k.Payload.GetString()}\");",
        "q v::w v1 10 34 False ABC")]
    [InlineData("""{"eventSource":"aws:rmq","eventSourceKey":"q","data":"QUJD"}""", "var k = r.ToRabbitMq(); Seen.Add($\"{k.Queue} {k.VirtualHost is null}\");", "q True")]
    public async Task A_record_takes_the_form_of_its_sources_own_trigger(string record, string method, string seen)
    {
        RunningFunction function = RunningFunction.Start($$"""
            public static class Tap { [PipesBatch(PartialResponses = true)] public static void Take(PipesRecord r) { {{method}} } }
            """);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync($"[{record}]"));
        Assert.Equal(seen, function.Seen);
    }

    [Theory]
    [InlineData("ToSqs")]
    [InlineData("ToKinesis")]
    [InlineData("ToDynamoDb")]
    [InlineData("ToKafka")]
    public async Task A_record_of_another_source_does_not_take_the_form(string form)
    {
        RunningFunction function = RunningFunction.Start($$"""
            public static class Tap { [PipesBatch(PartialResponses = true)] public static void Take(PipesRecord r) { try { r.{{form}}(); } catch (Lambda.Routing.Reading.EventReadException e) { Seen.Add(e.Message.Contains("SECRET").ToString()); } } }
            """);
        await function.InvokeAsync("""[{"eventSource":"aws:amq","messageID":"SECRET","note":"SECRET"}]""");
        Assert.Equal("False", function.Seen);
    }

    [Theory]
    [InlineData("\"-1\"")]
    [InlineData("\"x\"")]
    [InlineData("4294967296")]
    [InlineData("null")]
    public async Task A_partition_that_is_no_number_is_an_error(string partition)
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Tap { [PipesBatch] public static void Take(PipesRecord r) => r.ToKafka(); }
            """);
        await function.ThrowsAsync<BatchFailedException>($$"""[{"eventSource":"aws:kafka","topic":"t","partition":{{partition}},"offset":1}]""");
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
