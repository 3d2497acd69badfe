using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Destinations;

/// <summary>Looks after what other functions could not do.</summary>
public sealed class Hospital
{
    /// <summary>What the function was given binds to a payload.</summary>
    [DestinationTrigger("${ORDERS_FUNCTION:orders}", Condition = "RetriesExhausted")]
    public void Nurse([RequestPayload] Order order, DestinationEvent failure) =>
        Console.WriteLine($"Order {order.Id} failed {failure.RequestContext.ApproximateInvokeCount} times");

    /// <summary>What it returned binds to another.</summary>
    [DestinationTrigger("${ORDERS_FUNCTION:orders}", Condition = "Success")]
    public Task Release([ResponsePayload] JsonElement result)
    {
        Console.WriteLine($"It returned {result.ValueKind}");
        return Task.CompletedTask;
    }

    /// <summary>Whatever happened to any other function.</summary>
    [DestinationTrigger]
    public void Note(DestinationEvent happened) => Console.WriteLine($"{happened.RequestContext.FunctionArn}: {happened.RequestContext.Condition}");
}

/// <summary>What the other function takes.</summary>
public sealed record Order(int Id, string Name);

[JsonSerializable(typeof(Order))]
internal sealed partial class OrderJson : JsonSerializerContext;
