using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.ActiveMq;

/// <summary>Works off what an older system puts into its queues.</summary>
public sealed class Worklist
{
    /// <summary>One call per message; where one throws, the others run and then the whole batch comes again.</summary>
    [ActiveMqBatch("orders", Broker = "${BROKER:back-office}")]
    public Task Take(Order order, ActiveMqMessage message, CancellationToken cancellation)
    {
        Console.WriteLine($"Order {order.Id} in message {message.MessageId}{(message.Redelivered == true ? ", again" : "")}");
        return Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
    }

    /// <summary>Whatever else comes from any queue.</summary>
    [ActiveMqBatch]
    public void Note(ActiveMqMessage message, [FromAttribute("sender")] string? sender) =>
        Console.WriteLine($"{message.Data?.Length ?? 0} bytes of {message.Destination?.PhysicalName} from {sender ?? "nobody"}");
}

/// <summary>What a message holds.</summary>
public sealed record Order(int Id, string Name);

[JsonSerializable(typeof(Order))]
internal sealed partial class OrderJson : JsonSerializerContext;
