namespace OrderDesk.Orders;

/// <summary>Keeps orders for as long as the process lives: a stand-in for the shop's database.</summary>
public sealed class InMemoryOrderStore : IOrderStore
{
    private const long FirstNumberOfTheDesk = 500_000;

    // One process may serve several invocations at once.
    private readonly Lock _lock = new();
    private readonly Dictionary<long, TrackedOrder> _orders = [];
    private long _lastNumber = FirstNumberOfTheDesk;

    public Task SaveAsync(Order order, DateTimeOffset receivedAt, CancellationToken cancellation)
    {
        lock (_lock)
        {
            _orders.TryAdd(order.OrderId, new TrackedOrder(order, receivedAt));
        }
        return Task.CompletedTask;
    }

    public Task<Order> AddAsync(NewOrder order, DateTimeOffset receivedAt, CancellationToken cancellation)
    {
        lock (_lock)
        {
            var numbered = new Order(++_lastNumber, order.Customer, order.Items, order.Note);
            _orders.Add(numbered.OrderId, new TrackedOrder(numbered, receivedAt));
            return Task.FromResult(numbered);
        }
    }

    public Task<TrackedOrder?> FindAsync(long orderId, CancellationToken cancellation)
    {
        lock (_lock)
        {
            return Task.FromResult(_orders.GetValueOrDefault(orderId));
        }
    }

    public Task<IReadOnlyList<TrackedOrder>> ListAsync(string? customer, CancellationToken cancellation)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<TrackedOrder>>(
                [.. _orders.Values.Where(tracked => customer is null || tracked.Order.Customer == customer)]);
        }
    }

    public Task<bool> MarkPaidAsync(long orderId, DateTimeOffset paidAt, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (!_orders.TryGetValue(orderId, out TrackedOrder? tracked))
            {
                return Task.FromResult(false);
            }
            _orders[orderId] = tracked with { PaidAt = paidAt };
            return Task.FromResult(true);
        }
    }
}
