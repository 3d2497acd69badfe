using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>A source whose records hold several payloads, which the parameters choose by attribute.</summary>
public sealed class DynamoDbRouteTests
{
    private const string Handlers = """
        public sealed class Shop
        {
            [DynamoDbBatch("orders", EventName = "INSERT", PartialResponses = true)]
            public void Add([NewImage] Order order) => Seen.Add("add" + order.OrderId);

            [DynamoDbBatch("orders", EventName = "MODIFY", PartialResponses = true)]
            public void Change([OldImage] Order before, [NewImage] Order after, DynamoDbRecord record) => Seen.Add($"change{before.Customer}{after.Customer}{record.Keys["id"].Number}");

            [DynamoDbBatch("orders", PartialResponses = true)]
            public void Rest([Keys] string key, [NewImage] Order? now) => Seen.Add($"rest{key}{now is null}");
        }
        """;

    [Fact]
    public async Task A_table_may_be_named_by_the_ARN_of_its_stream()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [DynamoDbBatch("arn:aws:dynamodb:eu-west-1:1:table/orders/stream/2026-01-01T00:00:00.000", PartialResponses = true)]
                public static void Take(DynamoDbRecord record) => Seen.Add(record.TableName!);
            }
            """);
        await function.InvokeAsync(Events.Batch(Record(1, "REMOVE")));
        await function.ThrowsAsync<BatchFailedException>(Events.Batch(Record(1, "REMOVE", table: "other")));
        Assert.Equal("orders", function.Seen);
    }

    [Fact]
    public async Task Images_and_keys_bind_by_their_marks_and_event_names_tell_methods_apart()
    {
        RunningFunction function = RunningFunction.Start(Handlers);
        string answer = await function.InvokeAsync(Events.Batch(
            Record(1, "INSERT", newImage: Image(1, "a")),
            Record(2, "MODIFY", Image(1, "a"), Image(1, "b")),
            Record(3, "REMOVE", Image(1, "b"))));
        Assert.Equal("""{"batchItemFailures":[]}""", answer);
        Assert.Equal("""add1 changeab2 rest{"id":3}True""", function.Seen);
    }

    [Fact]
    public async Task An_image_that_is_missing_or_does_not_fit_ends_the_batch_at_its_sequence_number()
    {
        RunningFunction function = RunningFunction.Start(Handlers);
        string answer = await function.InvokeAsync(Events.Batch(
            Record(1, "INSERT", newImage: Image(1, "a")), Record(2, "INSERT"), Record(3, "INSERT", newImage: Image(3, "a"))));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s2"}]}""", answer);
        Assert.Equal("add1", function.Seen);
    }

    [Fact]
    public async Task A_record_without_a_sequence_number_that_fails_fails_the_invocation()
    {
        RunningFunction function = RunningFunction.Start(Handlers);
        JsonObject nameless = Record(2, "INSERT");
        nameless["dynamodb"]!.AsObject().Remove("SequenceNumber");
        await function.ThrowsAsync<BatchFailedException>(Events.Batch(Record(1, "INSERT", newImage: Image(1, "a")), nameless));
    }

    [Fact]
    public async Task Records_of_other_event_names_are_skipped_where_the_route_says_so_and_those_of_other_tables_are_not()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [DynamoDbBatch("orders", EventName = "INSERT", PartialResponses = true, Unrouted = Unrouted.Skip)]
                public void Add([NewImage] Order order) => Seen.Add("add" + order.OrderId);
            }
            """);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Batch(Record(1, "REMOVE"), Record(2, "INSERT", newImage: Image(2, "a")))));
        Assert.Equal("add2", function.Seen);
        await function.ThrowsAsync<BatchFailedException>(Events.Batch(Record(1, "REMOVE", table: "other")));
    }

    [Fact]
    public async Task An_event_of_a_time_window_fails_and_calls_nothing()
    {
        RunningFunction function = RunningFunction.Start(Handlers);
        JsonNode window = JsonNode.Parse(Events.Batch(Record(1, "INSERT", newImage: Image(1, "a"))))!;
        window["window"] = new JsonObject();
        await function.ThrowsAsync<UnroutedEventException>(window.ToJsonString());
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_third_partys_mark_binds_a_payload_of_its_own_event()
    {
        RunningFunction function = RunningFunction.Start("""
            using System.Text.Json.Serialization;
            using Lambda.Routing.Declaring;
            using Lambda.Routing.Reading;

            [EventType, Source("page"), Shape("draft", "published")]
            public sealed partial record PageEvent : IEvent<PageEvent>
            {
                public Payload Draft { get; init; }
                public Payload Published { get; init; }
            }

            [PayloadMember(nameof(PageEvent.Draft)), AttributeUsage(AttributeTargets.Parameter)]
            public sealed class DraftAttribute : Attribute;

            [Sources(typeof(PageEvent)), Delivery(Delivery.Asynchronous)]
            public sealed class PageTriggerAttribute : TriggerAttribute;

            public sealed class Site { [PageTrigger] public void Take([Draft] Order order) => Seen.Add("draft" + order.OrderId); }
            """);
        await function.InvokeAsync($$"""{"draft":{{Events.Order(1)}},"published":{} }""");
        Assert.Equal("draft1", function.Seen);
    }

    private static JsonObject Image(int id, string customer) =>
        new() { ["orderId"] = new JsonObject { ["N"] = $"{id}" }, ["customer"] = new JsonObject { ["S"] = customer } };

    private static JsonObject Record(int number, string name, JsonObject? oldImage = null, JsonObject? newImage = null, string table = "orders")
    {
        var change = new JsonObject { ["Keys"] = new JsonObject { ["id"] = new JsonObject { ["N"] = $"{number}" } }, ["SequenceNumber"] = $"s{number}" };
        if (oldImage is not null)
        {
            change["OldImage"] = oldImage;
        }
        if (newImage is not null)
        {
            change["NewImage"] = newImage;
        }
        return new JsonObject
        {
            ["eventName"] = name,
            ["eventSource"] = "aws:dynamodb",
            ["dynamodb"] = change,
            ["eventSourceARN"] = $"arn:aws:dynamodb:eu-west-1:1:table/{table}/stream/2026-01-01T00:00:00.000",
        };
    }
}
