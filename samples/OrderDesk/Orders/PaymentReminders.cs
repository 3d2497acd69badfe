using OrderDesk.Auditing;

namespace OrderDesk.Orders;

/// <summary>Looks for orders that nobody has paid.</summary>
public sealed class PaymentReminders(IOrderStore store, AuditTrail trail, TimeProvider clock)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromDays(1);

    [ScheduleTrigger("rate(5 minutes)")]
    public async Task Send(CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        foreach (TrackedOrder tracked in await store.ListAsync(null, cancellation))
        {
            if (tracked.PaidAt is null && now - tracked.ReceivedAt > s_patience)
            {
                trail.Add(new AuditEntry(now, tracked.Order.OrderId, "reminded", "schedule"));
            }
        }
    }
}
