using Amazon.Lambda.Core;
using Lambda.Routing;

namespace OnAwsRuntime;

/// <summary>Orders from a queue, one by one; AWS's logger beside them.</summary>
public sealed class Orders
{
    /// <summary>Takes one order.</summary>
    [SqsBatch("orders", PartialResponses = true)]
    public void Take(Order order, ILambdaLogger logger)
    {
        if (order.Quantity < 1)
        {
            throw new ArgumentException("An order is for one thing at least.");
        }
        logger.LogLine($"Order {order.OrderId} is taken.");
    }
}

/// <summary>What a message's body holds.</summary>
/// <param name="OrderId">The order's number.</param>
/// <param name="Quantity">How many things are ordered.</param>
public sealed record Order(int OrderId, int Quantity);
