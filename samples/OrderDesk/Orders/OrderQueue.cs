using OrderDesk.Auditing;

namespace OrderDesk.Orders;

/// <summary>Takes the orders that the web shop puts into its queue.</summary>
public sealed class OrderQueue(IOrderStore store, OrderAudit audit, TimeProvider clock)
{
    /// <summary>One call per message. An order that throws is delivered again; the others of its batch are done.</summary>
    [SqsBatch("orders", PartialResponses = true)]
    public async Task Take(Order order, SqsMessage message, CancellationToken cancellation)
    {
        if (order.Items.Count == 0)
        {
            throw new InvalidOrderException("An order has at least one item.");
        }
        await store.SaveAsync(order, message.SentTimestamp ?? clock.GetUtcNow(), cancellation);
        audit.Note(order.OrderId, "received", message.MessageId);
    }
}
