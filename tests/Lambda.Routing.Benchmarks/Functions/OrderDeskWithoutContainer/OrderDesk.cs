namespace OrderDeskWithoutContainer;

/// <summary>The sample's triggers, handled by a class that needs no services.</summary>
public sealed class OrderDesk
{
    [SqsBatch("orders", PartialResponses = true)]
    public Task Take(Order order, SqsMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(message);
        cancellation.ThrowIfCancellationRequested();
        if (order.Items.Count == 0)
        {
            throw new InvalidOperationException($"The order of message {message.MessageId} has no items.");
        }
        OrderBook.Save(order);
        return Task.CompletedTask;
    }

    [S3Trigger("uploads", Prefix = "invoices/", Suffix = ".pdf")]
    public Task File(S3Record upload) => upload is null ? throw new ArgumentNullException(nameof(upload)) : Task.CompletedTask;

    [HttpTrigger("GET /orders/{id}")]
    public Task<Order?> Get(long id) => Task.FromResult(OrderBook.Find(id));

    [HttpTrigger("POST /orders")]
    public Order Place(Order order)
    {
        OrderBook.Save(order);
        return order;
    }

    [EventBridgeTrigger(Source = "shop.payments", DetailType = "PaymentSettled")]
    public Task Settle(Payment payment) => OrderBook.Find(payment.OrderId) is null ? Task.FromException(new InvalidOperationException("The payment is for no order.")) : Task.CompletedTask;

    [ScheduleTrigger("rate(5 minutes)")]
    public Task Sweep() => Task.CompletedTask;
}
