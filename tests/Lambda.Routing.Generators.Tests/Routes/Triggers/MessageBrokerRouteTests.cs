using System.Text;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>Brokers that have no partial answer.</summary>
public sealed class MessageBrokerRouteTests
{
    private const string Arn = "arn:aws:mq:eu-west-1:1:broker:main:b-0f1e2d3c";

    private static readonly string s_good = Events.Order(1), s_bad = Events.Order(2, "bad");

    [Theory]
    [InlineData("ActiveMqBatch")]
    [InlineData("RabbitMqBatch")]
    public async Task All_messages_run_and_then_one_failure_fails_the_invocation(string trigger)
    {
        RunningFunction function = RunningFunction.Start($$"""
            public sealed class Shop
            {
                [{{trigger}}("orders")]
                public void Take(Order order)
                {
                    Seen.Add("order" + order.OrderId);
                    if (order.Customer == "bad") throw new InvalidOperationException();
                }
            }
            """);
        Func<(string, string)[], string> batch = trigger == "ActiveMqBatch" ? ActiveMq : RabbitMq;
        Assert.Equal("", await function.InvokeAsync(batch([("orders", s_good), ("orders", s_good)])));
        await function.ThrowsAsync<BatchFailedException>(batch([("orders", s_bad), ("orders", s_good)]));
        await function.ThrowsAsync<BatchFailedException>(batch([("orders", "no json"), ("orders", s_good)]));
        await function.ThrowsAsync<BatchFailedException>(batch([("returns", s_good)]));
        Assert.Equal("order1 order1 order2 order1 order1", function.Seen);
    }

    [Fact]
    public async Task Destinations_brokers_types_and_properties_tell_messages_apart()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [ActiveMqBatch("orders", Broker = "main")] public void Main(ActiveMqMessage message) => Seen.Add("main");
                [ActiveMqBatch("orders", Broker = "arn:aws:mq:eu-west-1:1:broker:other:b-any")] public void Other(ActiveMqMessage message) => Seen.Add("other");
                [ActiveMqBatch("typed", Type = "t")] public void Typed([FromAttribute("n")] int n) => Seen.Add("typed" + n);
                [ActiveMqBatch("b"), When("attributes:n", "7")] public void Seven(ActiveMqMessage message) => Seen.Add("seven");
                [ActiveMqBatch(Unrouted = Unrouted.Skip)] public void Rest(IReadOnlyList<ActiveMqMessage> messages) => Seen.Add("rest" + messages.Count);
            }
            """);
        await function.InvokeAsync(ActiveMq(("orders", "a")));
        await function.InvokeAsync(ActiveMq(("orders", "a")).Replace("broker:main", "broker:other", StringComparison.Ordinal));
        JsonNode batch = JsonNode.Parse(ActiveMq(("typed", "a"), ("b", "b"), ("c", "c"), ("d", "d")))!;
        batch["messages"]![0]!["type"] = "t";
        batch["messages"]![0]!["properties"] = new JsonObject { ["n"] = 5 };
        batch["messages"]![1]!["properties"] = new JsonObject { ["n"] = "7" };
        await function.InvokeAsync(batch.ToJsonString());
        Assert.Equal("main other typed5 seven rest2", function.Seen);
    }

    [Fact]
    public async Task Queues_and_virtual_hosts_tell_messages_apart()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [RabbitMqBatch("orders", VirtualHost = "/")] public void Root(RabbitMqMessage message) => Seen.Add("root");
                [RabbitMqBatch("orders", VirtualHost = "shop")] public void Orders(RabbitMqMessage message, RabbitMqEvent batch) => Seen.Add("shop" + batch.BrokerName);
                [RabbitMqBatch("a::b", Broker = "main")] public void Odd(RabbitMqMessage message, [FromAttribute("h")] string? h) => Seen.Add("odd" + h);
                [RabbitMqBatch] public void Rest(RabbitMqMessage message) => Seen.Add(message.Queue + "@" + message.VirtualHost);
            }
            """);
        JsonNode batch = JsonNode.Parse(RabbitMq(("orders", "a"), ("orders::shop", "b"), ("a::b::/", "c"), ("returns", "d")))!;
        batch["rmqMessagesByQueue"]!["a::b::/"]![0]!["basicProperties"] = JsonNode.Parse("""{"headers":{"h":{"bytes":[104]}}}""");
        await function.InvokeAsync(batch.ToJsonString());
        Assert.Equal("root shopmain oddh returns@/", function.Seen);
    }

    private static string ActiveMq(params (string Destination, string Data)[] messages) => new JsonObject
    {
        ["eventSource"] = "aws:mq",
        ["eventSourceArn"] = Arn,
        ["messages"] = new JsonArray([.. messages.Select(message => new JsonObject
        {
            ["messageID"] = "m",
            ["destination"] = new JsonObject { ["physicalName"] = message.Destination },
            ["data"] = Encode(message.Data),
        })]),
    }.ToJsonString();

    private static string RabbitMq(params (string Queue, string Data)[] messages)
    {
        var queues = new JsonObject();
        foreach (IGrouping<string, string> queue in messages.GroupBy(message => message.Queue.Contains("::", StringComparison.Ordinal) ? message.Queue : message.Queue + "::/", message => message.Data))
        {
            queues[queue.Key] = new JsonArray([.. queue.Select(data => new JsonObject { ["basicProperties"] = new JsonObject(), ["data"] = Encode(data) })]);
        }
        return new JsonObject { ["eventSource"] = "aws:rmq", ["eventSourceArn"] = Arn, ["rmqMessagesByQueue"] = queues }.ToJsonString();
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
