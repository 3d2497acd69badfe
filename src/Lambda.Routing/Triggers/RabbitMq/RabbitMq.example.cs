using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.RabbitMq;

/// <summary>Bakes what a pizzeria's queues ask for.</summary>
public sealed class Kitchen
{
    /// <summary>One call per message; where one throws, the others run and then the whole batch comes again.</summary>
    [RabbitMqBatch("pizzas", VirtualHost = "/")]
    public Task Bake(Pizza pizza, RabbitMqMessage message, CancellationToken cancellation)
    {
        Console.WriteLine($"Pizza {pizza.Name} for {message.BasicProperties?.CorrelationId ?? "somebody"}");
        return Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
    }

    /// <summary>Whatever else comes from any queue.</summary>
    [RabbitMqBatch]
    public void Note(RabbitMqMessage message, [FromAttribute("sender")] string? sender) =>
        Console.WriteLine($"{message.Data?.Length ?? 0} bytes of {message.Queue} in {message.VirtualHost} from {sender ?? "nobody"}");
}

/// <summary>What a message holds.</summary>
public sealed record Pizza(int Id, string Name);

[JsonSerializable(typeof(Pizza))]
internal sealed partial class PizzaJson : JsonSerializerContext;
