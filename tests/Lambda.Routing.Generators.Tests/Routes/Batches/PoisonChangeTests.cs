using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Batches;

/// <summary>Changes of databases that a route gives up: they would block their stream, one of which knows no answer but yes or no.</summary>
public sealed class PoisonChangeTests
{
    private const string Table = """
        public sealed class Shop
        {
            [DynamoDbBatch(EventName = "INSERT", PartialResponses = true, Unrouted = Unrouted.Fail, NonRetryable = [typeof(FormatException), typeof(System.Text.Json.JsonException)])]
            public void Take([NewImage] Order order)
            {
                Seen.Add("order" + order.OrderId);
                if (order.Customer == "format") { throw new FormatException(); }
                if (order.Customer == "state") { throw new InvalidOperationException(); }
            }
        }
        """;

    private const string Collection = """
        public sealed class Shop
        {
            [DocumentDbBatch(NonRetryable = [typeof(FormatException), typeof(System.Text.Json.JsonException)], Operation = "insert", Unrouted = Unrouted.Fail)]
            public void Take(Order order)
            {
                Seen.Add("order" + order.OrderId);
                if (order.Customer.StartsWith("format")) { throw new FormatException(); }
                if (order.Customer == "state") { throw new InvalidOperationException(); }
            }
        }
        """;

    [Fact]
    public async Task A_change_of_an_item_that_no_attempt_can_mend_goes_to_the_sink_and_the_shard_goes_on()
    {
        RunningFunction function = RunningFunction.Start(PoisonTests.Sink, Table);
        JsonObject poison = Item(2, "format");
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Batch(Item(1, "a"), poison, Item(3, "a"))));
        Assert.Equal(
            $"order1 order2 Shop.Take|dynamodb|arn:aws:dynamodb:eu-west-1:1:table/orders/stream/s|s2||FormatException|DynamoDbRecord|{poison.ToJsonString()} released order3",
            function.Seen);
    }

    [Fact]
    public async Task Behind_a_change_that_the_sink_took_the_next_failure_is_the_checkpoint()
    {
        RunningFunction function = RunningFunction.Start(PoisonTests.Sink, Table);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s3"}]}""", await function.InvokeAsync(Events.Batch(Item(1, "format"), Item(2, "a"), Item(3, "state"), Item(4, "a"))));
        Assert.DoesNotContain("order4", function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_an_item_that_the_sink_does_not_take_is_the_checkpoint()
    {
        RunningFunction function = RunningFunction.Start(PoisonTests.Sink, Table);
        JsonObject poison = Item(2, "format");
        poison["eventID"] = "full";
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(Events.Batch(Item(1, "a"), poison, Item(3, "a"))));
        Assert.Equal("order1 order2 released", function.Seen);
    }

    [Theory]
    [InlineData("""{"orderId":{"S":"no number"},"customer":{"S":"a"}}""")]
    [InlineData(null)]
    public async Task An_image_that_does_not_fit_or_is_missing_goes_to_the_sink_too(string? image)
    {
        RunningFunction function = RunningFunction.Start(PoisonTests.Sink, Table);
        JsonObject poison = Item(1, "a");
        poison["dynamodb"]!["NewImage"] = image is null ? null : JsonNode.Parse(image);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Batch(poison, Item(2, "a"))));
        Assert.Contains("|s1||PayloadException|DynamoDbRecord|", function.Seen, StringComparison.Ordinal);
        Assert.EndsWith("order2", function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_a_document_that_no_attempt_can_mend_goes_to_the_sink_and_the_stream_goes_on()
    {
        RunningFunction function = RunningFunction.Start(PoisonTests.Sink, Collection);
        JsonObject poison = Document(2, "format");
        Assert.Equal("", await function.InvokeAsync(Changes(Document(1, "a"), poison, Document(3, "a"))));
        Assert.Equal(
            $"order1 order2 Shop.Take|documentdb|arn:aws:rds:eu-west-1:1:cluster:c|d2||FormatException|DocumentDbRecord|{poison.ToJsonString()} released order3",
            function.Seen);
    }

    [Fact]
    public async Task A_document_that_does_not_deserialise_goes_to_the_sink_too()
    {
        RunningFunction function = RunningFunction.Start(PoisonTests.Sink, Collection);
        JsonObject poison = Document(1, "a");
        poison["event"]!["fullDocument"] = new JsonObject { ["orderId"] = "no number" };
        Assert.Equal("", await function.InvokeAsync(Changes(poison, Document(2, "a"))));
        Assert.Contains("|d1||PayloadException|DocumentDbRecord|", function.Seen, StringComparison.Ordinal);
        Assert.EndsWith("order2", function.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format full")]
    [InlineData("state")]
    public async Task Where_another_change_has_the_batch_come_again_the_sink_gets_the_one_that_it_has_once_more(string other)
    {
        RunningFunction function = RunningFunction.Start(PoisonTests.Sink, Collection);
        string batch = Changes(Document(1, "format"), Document(2, other));
        await function.ThrowsAsync<BatchFailedException>(batch);
        await function.ThrowsAsync<BatchFailedException>(batch);
        Assert.Equal(2, function.Seen.Split("|d1||FormatException|").Length - 1);
    }

    private static JsonObject Item(int number, string customer) => new()
    {
        ["eventID"] = $"e{number}",
        ["eventName"] = "INSERT",
        ["eventSource"] = "aws:dynamodb",
        ["dynamodb"] = new JsonObject
        {
            ["Keys"] = new JsonObject { ["id"] = new JsonObject { ["N"] = $"{number}" } },
            ["NewImage"] = new JsonObject { ["orderId"] = new JsonObject { ["N"] = $"{number}" }, ["customer"] = new JsonObject { ["S"] = customer } },
            ["SequenceNumber"] = $"s{number}",
        },
        ["eventSourceARN"] = "arn:aws:dynamodb:eu-west-1:1:table/orders/stream/s",
    };

    private static JsonObject Document(int number, string customer) => new()
    {
        ["event"] = new JsonObject
        {
            ["_id"] = new JsonObject { ["_data"] = $"d{number}" },
            ["operationType"] = "insert",
            ["ns"] = new JsonObject { ["db"] = "d", ["coll"] = "c" },
            ["documentKey"] = new JsonObject { ["_id"] = new JsonObject { ["$oid"] = $"{number}" } },
            ["fullDocument"] = new JsonObject { ["orderId"] = number, ["customer"] = customer },
        },
    };

    private static string Changes(params JsonObject[] changes) => new JsonObject
    {
        ["eventSourceArn"] = "arn:aws:rds:eu-west-1:1:cluster:c",
        ["events"] = new JsonArray([.. changes]),
        ["eventSource"] = "aws:docdb",
    }.ToJsonString();
}
