using System.Text.Json.Nodes;
using static Lambda.Routing.Generators.Tests.Routes.Windows.WindowShop;

namespace Lambda.Routing.Generators.Tests.Routes.Windows;

/// <summary>Payloads of a tumbling window that do not read, and aggregates.</summary>
public sealed class WindowPayloadTests
{
    private const string Orders = """
        public sealed class Shop
        {
            [KinesisBatch("clicks", PartialResponses = true, WholeBatchFailure = WholeBatchFailure.Report)]
            public WindowResult<Totals> Count(IReadOnlyList<(KinesisRecord Record, Order Payload)> orders, TimeWindow<Totals> window)
            {
                Seen.Add(string.Join(",", orders.Select(order => order.Payload.OrderId)));
                foreach (var order in orders)
                {
                    if (order.Payload.Customer == "bad") { return WindowResult.Of(window.State, order, new IOException()); }
                    window.State.Count += order.Payload.OrderId;
                }
                return WindowResult.Of(window.State);
            }
        }
        """;

    [Fact]
    public async Task A_payload_that_does_not_read_ends_what_the_method_is_given_and_is_the_checkpoint()
    {
        RunningFunction function = Start(Orders);
        Assert.Equal("""{"state":{"count":3,"calls":0},"batchItemFailures":[{"itemIdentifier":"s3"}]}""",
            await function.InvokeAsync(Window("{}", false, Events.Order(1), Events.Order(2), "null", Events.Order(4))));
        Assert.Equal("1,2", function.Seen);
    }

    [Fact]
    public async Task A_failure_before_a_payload_that_does_not_read_is_the_checkpoint()
    {
        RunningFunction function = Start(Orders);
        Assert.Equal("""{"state":{"count":1,"calls":0},"batchItemFailures":[{"itemIdentifier":"s2"}]}""",
            await function.InvokeAsync(Window("{}", false, Events.Order(1), Events.Order(2, "bad"), "no json", Events.Order(4))));
    }

    [Fact]
    public async Task A_payload_that_does_not_read_at_the_start_calls_nothing_and_the_state_stays_as_it_is()
    {
        RunningFunction function = Start(Orders);
        Assert.Equal("""{"state":{"count": 41},"batchItemFailures":[{"itemIdentifier":"s1"}]}""", await function.InvokeAsync(Window("""{"count": 41}""", false, "no json", Events.Order(2))));
        Assert.Equal("", function.Seen);
        function = Start(Orders.Replace(", WholeBatchFailure = WholeBatchFailure.Report", "", StringComparison.Ordinal));
        await function.ThrowsAsync<BatchFailedException>(Window("{}", false, "no json", Events.Order(2)));
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_failure_that_must_fail_the_invocation_is_known_before_the_method_is_called()
    {
        RunningFunction function = Start(Orders);
        await function.ThrowsAsync<BatchFailedException>(Window("{}", true, Events.Order(1), "no json"));
        Assert.Equal("", function.Seen);
    }

    /// <summary>An aggregate of order 1, order 2 whose customer is bad, order 3.</summary>
    private const string Aggregate = "84mawgoBcBohCAAaHXsib3JkZXJJZCI6MSwiY3VzdG9tZXIiOiJhIiB9GiMIABofeyJvcmRlcklkIjoyLCJjdXN0b21lciI6ImJhZCIgfRohCAAaHXsib3JkZXJJZCI6MywiY3VzdG9tZXIiOiJhIiB9qy9FS+QBRAJyncrBH2OdSg==";

    [Fact]
    public async Task A_failure_inside_an_aggregate_fails_the_invocation_because_AWS_delivers_all_of_the_aggregate_again()
    {
        RunningFunction function = Start(Orders);
        JsonNode window = JsonNode.Parse(Window("{}", false, Events.Order(7), ""))!;
        window["Records"]![1]!["kinesis"]!["data"] = Aggregate;
        BatchFailedException exception = await function.ThrowsAsync<BatchFailedException>(window.ToJsonString());
        Assert.Contains("the state covers a part", exception.Message, StringComparison.Ordinal);
        Assert.Equal("7,1,2,3", function.Seen);
    }

    [Fact]
    public async Task A_payload_inside_an_aggregate_that_does_not_read_ends_what_the_method_is_given_before_the_aggregate()
    {
        RunningFunction function = Start(
            """
            public sealed class Shop
            {
                [KinesisBatch("clicks", PartialResponses = true)]
                public Totals Count(IReadOnlyList<(KinesisRecord Record, Strict Payload)> orders, TimeWindow<Totals> window)
                {
                    window.State.Count += orders.Count;
                    return window.State;
                }
            }
            [System.Text.Json.Serialization.JsonConverter(typeof(StrictConverter))] public sealed record Strict(string Customer);
            public sealed class StrictConverter : System.Text.Json.Serialization.JsonConverter<Strict>
            {
                public override Strict Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options)
                {
                    using var document = System.Text.Json.JsonDocument.ParseValue(ref reader);
                    string customer = document.RootElement.GetProperty("customer").GetString()!;
                    return customer == "bad" ? throw new System.Text.Json.JsonException() : new Strict(customer);
                }
                public override void Write(System.Text.Json.Utf8JsonWriter writer, Strict value, System.Text.Json.JsonSerializerOptions options) => throw new NotSupportedException();
            }
            """,
            """
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(Strict))] internal sealed partial class StrictJson : JsonSerializerContext;
            """);
        JsonNode window = JsonNode.Parse(Window("{}", false, Events.Order(7), ""))!;
        window["Records"]![1]!["kinesis"]!["data"] = Aggregate;
        Assert.Equal("""{"state":{"count":1,"calls":0},"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(window.ToJsonString()));
    }
}
