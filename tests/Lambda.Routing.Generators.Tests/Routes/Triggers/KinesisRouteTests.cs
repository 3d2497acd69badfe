using System.Text;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>A source whose records are one sequence: the first failure ends the batch and is the checkpoint.</summary>
public sealed class KinesisRouteTests
{
    private const string PerRecord = """
        public sealed class Shop
        {
            [KinesisBatch("orders", PartialResponses = true)]
            public void Take(Order order)
            {
                Seen.Add("order" + order.OrderId);
                if (order.Customer == "bad") throw new InvalidOperationException();
            }
        }
        """;

    private static readonly string s_good = Events.Order(1), s_bad = Events.Order(2, "bad");

    [Fact]
    public async Task A_list_with_payloads_ends_before_one_that_does_not_deserialise()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [KinesisBatch("orders", PartialResponses = true)]
                public static void Take(IReadOnlyList<(KinesisRecord Record, Order Payload)> all) { foreach (var one in all) { Seen.Add(one.Record.Kinesis.SequenceNumber!); } }
            }
            """);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(Batch("orders", s_good, "{}", s_good)));
        Assert.Equal("s1", function.Seen);
    }

    [Fact]
    public async Task A_batch_without_failures_reports_none()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Batch("orders", s_good, s_good)));
        Assert.Equal("order1 order1", function.Seen);
    }

    [Fact]
    public async Task The_first_failure_ends_the_batch_and_is_all_that_is_reported()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(Batch("orders", s_good, s_bad, s_good, s_bad)));
        Assert.Equal("order1 order2", function.Seen);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("null")]
    public async Task Data_that_does_not_deserialise_ends_the_batch(string data)
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(Batch("orders", s_good, data, s_good)));
        Assert.Equal("order1", function.Seen);
    }

    [Fact]
    public async Task A_record_that_does_not_read_ends_the_batch_and_those_before_it_run()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        JsonObject broken = Record(2, s_good);
        broken["kinesis"]!["data"] = "no base64!";
        string answer = await function.InvokeAsync(Events.Batch(Record(1, s_good), broken, Record(3, s_good)));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""", answer);
        Assert.Equal("order1", function.Seen);
    }

    [Fact]
    public async Task A_failure_without_a_sequence_number_fails_the_invocation_and_one_behind_the_checkpoint_does_not_matter()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        JsonObject nameless = Record(2, s_bad);
        nameless["kinesis"]!.AsObject().Remove("sequenceNumber");
        await function.ThrowsAsync<BatchFailedException>(Events.Batch(Record(1, s_good), (JsonObject)nameless.DeepClone()));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""",
            await function.InvokeAsync(Events.Batch(Record(1, s_good), Record(2, s_bad), nameless)));
    }

    [Fact]
    public async Task A_batch_whose_first_record_fails_fails_the_invocation()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        await function.ThrowsAsync<BatchFailedException>(Batch("orders", s_bad, s_good));
        Assert.Equal("order2", function.Seen);
    }

    [Fact]
    public async Task Without_partial_responses_a_failure_fails_the_invocation_and_still_ends_the_batch()
    {
        RunningFunction function = RunningFunction.Start(PerRecord.Replace(", PartialResponses = true", "", StringComparison.Ordinal));
        await function.ThrowsAsync<BatchFailedException>(Batch("orders", s_good, s_bad, s_good));
        Assert.Equal("order1 order2", function.Seen);
    }

    [Fact]
    public async Task Near_the_deadline_the_first_record_that_is_not_started_is_the_checkpoint()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        await function.ThrowsAsync<BatchFailedException>(
            Batch("orders", s_good, s_good), new InvocationContext { Deadline = DateTimeOffset.UtcNow });
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_list_reports_its_first_failure_even_where_a_later_record_had_failed_before_it_ran()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [KinesisBatch(PartialResponses = true)]
                public BatchFailures Take(IReadOnlyList<KinesisRecord> records)
                {
                    Seen.Add("list" + records.Count);
                    return BatchFailures.Of(records[2], new InvalidOperationException()).And(records[1], new InvalidOperationException());
                }
            }
            """);
        JsonObject broken = Record(4, s_good);
        broken["kinesis"] = 1;
        string answer = await function.InvokeAsync(Events.Batch(Record(1, s_good), Record(2, s_good), Record(3, s_good), broken, Record(5, s_good)));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""", answer);
        Assert.Equal("list3", function.Seen);
    }

    [Fact]
    public async Task A_list_that_succeeds_keeps_the_checkpoint_behind_it()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [KinesisBatch(PartialResponses = true)]
                public void Take(IReadOnlyList<KinesisRecord> records) => Seen.Add("list" + records.Count);
            }
            """);
        JsonObject broken = Record(2, s_good);
        broken["kinesis"]!["data"] = 1;
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(Events.Batch(Record(1, s_good), broken, Record(3, s_good))));
        Assert.Equal("list1", function.Seen);
    }

    [Fact]
    public async Task A_record_inside_an_aggregate_that_fails_ends_the_batch_at_the_aggregate()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        JsonObject aggregate = Record(2, "");
        // Three records: order 1, order 2 which is bad, order 3.
        aggregate["kinesis"]!["data"] = "84mawgoBcBohCAAaHXsib3JkZXJJZCI6MSwiY3VzdG9tZXIiOiJhIiB9GiMIABofeyJvcmRlcklkIjoyLCJjdXN0b21lciI6ImJhZCIgfRohCAAaHXsib3JkZXJJZCI6MywiY3VzdG9tZXIiOiJhIiB9qy9FS+QBRAJyncrBH2OdSg==";
        JsonObject broken = Record(3, s_good);
        broken["kinesis"] = 5;
        string answer = await function.InvokeAsync(Events.Batch(Record(1, s_good), aggregate, broken, Record(4, s_good)));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""", answer);
        Assert.Equal("order1 order1 order2", function.Seen);
    }

    [Fact]
    public async Task A_record_that_does_not_read_behind_an_aggregate_keeps_its_place()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        JsonObject aggregate = Record(1, "");
        aggregate["kinesis"]!["data"] = "84mawgoBcBohCAAaHXsib3JkZXJJZCI6MSwiY3VzdG9tZXIiOiJhIiB9GiEIABodeyJvcmRlcklkIjozLCJjdXN0b21lciI6ImEiIH0FGv8rKM71mNuWaYrFOhIW";
        JsonObject broken = Record(2, s_good);
        broken["kinesis"]!["data"] = "no base64!";
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(Events.Batch(aggregate, broken, Record(3, s_good))));
        Assert.Equal("order1 order3", function.Seen);
    }

    [Fact]
    public async Task A_route_with_a_condition_must_say_what_becomes_of_the_rest()
    {
        const string Undecided = """
            public sealed class Shop { [KinesisBatch(PartialResponses = true), When("customer", "a")] public void Take(Order order) => Seen.Add("order" + order.OrderId); }
            """;
        Assert.Equal(["LR4002 'KinesisBatch(PartialResponses = true)'"], await RouteHost.FindingsAsync(Undecided, Sources.Order, Sources.Json));

        string skipping = Undecided.Replace("= true)", "= true, Unrouted = Unrouted.Skip)", StringComparison.Ordinal);
        RunningFunction function = RunningFunction.Start(skipping);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Batch("orders", s_bad, s_good)));
        Assert.Equal("order1", function.Seen);
    }

    [Fact]
    public async Task A_list_beside_another_route_is_an_error() => Assert.Contains("LR3005 'KinesisBatch(\"orders\", PartialResponses = true)'", await RouteHost.FindingsAsync("""
        public sealed class Shop
        {
            [KinesisBatch("orders", PartialResponses = true)] public void Take(IReadOnlyList<KinesisRecord> records) { }
            [KinesisBatch(PartialResponses = true)] public void Rest(KinesisRecord record) { }
        }
        """));

    private static string Batch(string stream, params string[] data) =>
        Events.Batch([.. data.Select((text, index) => Record(index + 1, text, stream))]);

    private static JsonObject Record(int number, string data, string stream = "orders") => new()
    {
        ["kinesis"] = new JsonObject { ["partitionKey"] = "p", ["sequenceNumber"] = $"s{number}", ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(data)) },
        ["eventSource"] = "aws:kinesis",
        ["eventID"] = $"shardId-000000000000:s{number}",
        ["eventSourceARN"] = $"arn:aws:kinesis:eu-west-1:1:stream/{stream}",
    };
}
