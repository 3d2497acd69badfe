using System.Text;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>A source with many partitions in one batch: each is a sequence of its own.</summary>
public sealed class KafkaRouteTests
{
    private const string PerRecord = """
        public sealed class Shop
        {
            [KafkaBatch("orders", PartialResponses = true)]
            public void Take(Order? order, KafkaRecord record)
            {
                Seen.Add($"{record.TopicPartition}:{record.Offset}={order?.OrderId.ToString() ?? "gone"}");
                if (order?.Customer == "bad") throw new InvalidOperationException();
            }
        }
        """;

    private static readonly string s_good = Events.Order(1), s_bad = Events.Order(2, "bad");

    [Fact]
    public async Task A_failure_ends_its_partition_and_names_what_was_not_done()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-0","offset":1}},{"itemIdentifier":{"partition":"orders-0","offset":2}}]}""",
            await function.InvokeAsync(Msk(("orders-0", [s_good, s_bad, s_good]), ("orders-1", [s_good, null]))));
        Assert.Equal("orders-0:0=1 orders-0:1=2 orders-1:0=1 orders-1:1=gone", function.Seen);
        Assert.Equal("kafka-msk Shop.Take", function.Route);
    }

    [Fact]
    public async Task A_record_that_does_not_read_ends_its_partition_only()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        JsonNode batch = JsonNode.Parse(Msk(("orders-0", [s_good, s_good]), ("orders-1", [s_good])))!;
        batch["records"]!["orders-0"]![0]!["value"] = "no base64!";
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-0","offset":0}},{"itemIdentifier":{"partition":"orders-0","offset":1}}]}""",
            await function.InvokeAsync(batch.ToJsonString()));
        Assert.Equal("orders-1:0=1", function.Seen);

        batch["records"]!["orders-0"]![0]!.AsObject().Remove("offset");
        await function.ThrowsAsync<BatchFailedException>(batch.ToJsonString());
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("null")]
    public async Task A_value_that_does_not_deserialise_is_that_records_failure(string value)
    {
        RunningFunction function = RunningFunction.Start(PerRecord.Replace("Order? order", "Order order", StringComparison.Ordinal)
            .Replace("order?.", "order.", StringComparison.Ordinal).Replace("true)", "true, Kind = KafkaRecordKind.Value, Unrouted = Unrouted.Skip)", StringComparison.Ordinal));
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-0","offset":2}}]}""",
            await function.InvokeAsync(Msk(("orders-0", [s_good, null, value]))));
        Assert.Equal("orders-0:0=1", function.Seen);
    }

    [Fact]
    public async Task Without_partial_responses_a_failure_fails_the_invocation()
    {
        RunningFunction function = RunningFunction.Start(PerRecord.Replace(", PartialResponses = true", "", StringComparison.Ordinal));
        await function.ThrowsAsync<BatchFailedException>(Msk(("orders-0", [s_good, s_bad, s_good]), ("orders-1", [s_good])));
        Assert.Equal("orders-0:0=1 orders-0:1=2 orders-1:0=1", function.Seen);
    }

    [Fact]
    public async Task Topics_clusters_and_kinds_of_cluster_tell_routes_apart()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [KafkaBatch("orders", Cluster = "demo", PartialResponses = true)] public void Demo(KafkaRecord record, KafkaEvent batch) => Seen.Add("demo" + batch.Records.Count);
                [KafkaBatch("orders", PartialResponses = true)] public void Orders(KafkaRecord record) => Seen.Add("orders");
                [KafkaBatch(Source = KafkaSource.Msk, PartialResponses = true)] public void Msk(KafkaRecord record) => Seen.Add("msk");
                [KafkaBatch(Source = KafkaSource.SelfManaged, PartialResponses = true)] public void Own(KafkaRecord record) => Seen.Add("own");
            }
            """);
        await function.InvokeAsync(Msk(("orders-0", ["a"]), ("returns-0", ["b"])));
        await function.InvokeAsync(Msk(("orders-0", ["a"])).Replace("cluster/demo/", "cluster/other/", StringComparison.Ordinal));
        await function.InvokeAsync(Own(("orders-0", ["a"]), ("returns-0", ["b"])));
        Assert.Equal("demo2 msk orders orders own", function.Seen);
    }

    [Fact]
    public async Task Headers_bind_and_select()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [KafkaBatch("orders", PartialResponses = true), When("attributes:type", "Placed")] public void Placed([FromAttribute("type")] string type, string? value) => Seen.Add(type + value);
                [KafkaBatch("orders", PartialResponses = true)] public void Rest(KafkaRecord record) => Seen.Add("rest");
            }
            """);
        JsonNode batch = JsonNode.Parse(Msk(("orders-0", ["a", "b"])))!;
        batch["records"]!["orders-0"]![0]!["headers"] = JsonNode.Parse("""[{"type":[79]},{"type":[80,108,97,99,101,100]}]""");
        await function.InvokeAsync(batch.ToJsonString());
        Assert.Equal("Placeda rest", function.Seen);
    }

    [Fact]
    public async Task A_list_takes_the_records_of_all_partitions_and_reports_some()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [KafkaBatch(PartialResponses = true)]
                public BatchFailures Take(IReadOnlyList<(KafkaRecord Record, Order? Order)> all)
                {
                    Seen.Add(string.Join(",", all.Select(item => item.Order?.OrderId)));
                    return BatchFailures.Of(all[0], new InvalidOperationException());
                }
            }
            """);
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"partition":"a-0","offset":0}},{"itemIdentifier":{"partition":"a-0","offset":1}}]}""",
            await function.InvokeAsync(Msk(("a-0", [s_good, s_good]), ("b-0", [s_good]))));
        Assert.Equal("1,1,1", function.Seen);
    }

    [Theory]
    [InlineData("Order order", "LR2004 'Order order'")]
    [InlineData("string value", "LR2004 'string value'")]
    [InlineData("IReadOnlyList<(KafkaRecord, Order)> all", "LR2004 'IReadOnlyList<(KafkaRecord, Order)> all'")]
    [InlineData("Order? order", null)]
    [InlineData("byte[] value", null)]
    public async Task A_payload_must_be_nullable_because_a_tombstone_has_none(string parameter, string? finding)
    {
        string[] findings = await RouteHost.FindingsAsync($$"""
            public static class Shop { [KafkaBatch("orders", PartialResponses = false)] public static void Take({{parameter}}) { } }
            """, Sources.Order, Sources.Json);
        Assert.Equal(finding is null ? [] : [finding], findings);
    }

    [Fact]
    public async Task A_route_of_one_kind_must_say_what_becomes_of_the_other()
    {
        const string values = """[KafkaBatch("orders", Kind = KafkaRecordKind.Value, PartialResponses = false)] public static void Take(Order order) { }""";
        const string tombstones = """[KafkaBatch("orders", Kind = KafkaRecordKind.Tombstone, PartialResponses = false, Unrouted = Unrouted.Fail)] public static void Gone(KafkaRecord record) { }""";
        Assert.Equal(["LR4002 'KafkaBatch(\"orders\", Kind = KafkaRecordKind.Value, PartialResponses = false)'"],
            await RouteHost.FindingsAsync($"public static class Shop {{ {values} }}", Sources.Order, Sources.Json));
        Assert.Empty(await RouteHost.FindingsAsync($"public static class Shop {{ {values} {tombstones} }}", Sources.Order, Sources.Json));
    }

    private static string Msk(params (string Partition, string?[] Values)[] partitions) => Batch(new JsonObject
    {
        ["eventSource"] = "aws:kafka",
        ["eventSourceArn"] = "arn:aws:kafka:eu-west-1:1:cluster/demo/0f1e2d3c-2",
    }, partitions);

    private static string Own(params (string Partition, string?[] Values)[] partitions) => Batch(new JsonObject { ["eventSource"] = "SelfManagedKafka" }, partitions);

    private static string Batch(JsonObject batch, (string Partition, string?[] Values)[] partitions)
    {
        var records = new JsonObject();
        foreach ((string partition, string?[] values) in partitions)
        {
            string topic = partition[..partition.LastIndexOf('-')];
            records[partition] = new JsonArray([.. values.Select((value, offset) => new JsonObject
            {
                ["topic"] = topic,
                ["partition"] = int.Parse(partition[(topic.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture),
                ["offset"] = offset,
                ["value"] = value is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(value)),
            })]);
        }
        batch["records"] = records;
        return batch.ToJsonString();
    }
}
