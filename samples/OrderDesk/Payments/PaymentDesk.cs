using OrderDesk.Auditing;
using OrderDesk.Orders;

namespace OrderDesk.Payments;

/// <summary>Listens to the payment service.</summary>
public sealed class PaymentDesk(IOrderStore store, OrderAudit audit, TimeProvider clock)
{
    /// <summary>A payment for an order that has not arrived yet fails: Lambda brings it back a minute later.</summary>
    [EventBridgeTrigger(Source = "shop.payments", DetailType = "PaymentSettled")]
    public async Task Settle(Payment payment, EventBridgeEvent settled, CancellationToken cancellation)
    {
        if (!await store.MarkPaidAsync(payment.OrderId, settled.Time ?? clock.GetUtcNow(), cancellation))
        {
            throw new UnknownOrderException("The payment is for an order that is not here.");
        }
        audit.Note(payment.OrderId, "paid", payment.Method);
    }
}
