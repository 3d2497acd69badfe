namespace OrderDesk.Orders;

/// <summary>Where the shop keeps its orders.</summary>
public interface IOrderStore
{
    /// <summary>Keeps an order. Saying it twice changes nothing: queues deliver at least once.</summary>
    Task SaveAsync(Order order, DateTimeOffset receivedAt, CancellationToken cancellation);

    /// <summary>Gives a new order its number and keeps it.</summary>
    Task<Order> AddAsync(NewOrder order, DateTimeOffset receivedAt, CancellationToken cancellation);

    /// <summary>An order, or <see langword="null"/> when there is none of that number.</summary>
    Task<TrackedOrder?> FindAsync(long orderId, CancellationToken cancellation);

    /// <summary>The orders of one customer, or of all.</summary>
    Task<IReadOnlyList<TrackedOrder>> ListAsync(string? customer, CancellationToken cancellation);

    /// <summary>Marks an order as paid.</summary>
    /// <returns>Whether there is an order of that number.</returns>
    Task<bool> MarkPaidAsync(long orderId, DateTimeOffset paidAt, CancellationToken cancellation);
}
