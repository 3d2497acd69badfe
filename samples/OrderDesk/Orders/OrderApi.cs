using OrderDesk.Auditing;

namespace OrderDesk.Orders;

/// <summary>What the telephone desk's screens call.</summary>
public sealed class OrderApi(IOrderStore store, OrderAudit audit, TimeProvider clock)
{
    /// <summary>One order; nothing becomes a 404.</summary>
    [HttpTrigger("GET /orders/{id}")]
    public Task<TrackedOrder?> Get(long id, CancellationToken cancellation) => store.FindAsync(id, cancellation);

    /// <summary>All orders, or with <c>?customer=…</c> those of one customer.</summary>
    [HttpTrigger("GET /orders")]
    public Task<IReadOnlyList<TrackedOrder>> List(string? customer, CancellationToken cancellation) =>
        store.ListAsync(customer, cancellation);

    /// <summary>Places an order for a customer on the telephone.</summary>
    [HttpTrigger("POST /orders")]
    public async Task<HttpResult> Place(NewOrder request, CancellationToken cancellation)
    {
        if (request.Items.Count == 0)
        {
            return HttpResult.UnprocessableEntity("An order has at least one item.");
        }
        Order order = await store.AddAsync(request, clock.GetUtcNow(), cancellation);
        audit.Note(order.OrderId, "placed", "telephone");
        return HttpResult.Created($"/orders/{order.OrderId}", order, AppJson.Default.Order);
    }
}
