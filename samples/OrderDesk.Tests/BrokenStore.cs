using OrderDesk.Orders;

namespace OrderDesk.Tests;

/// <summary>A store whose database is away.</summary>
internal sealed class BrokenStore : IOrderStore
{
    public Task SaveAsync(Order order, DateTimeOffset receivedAt, CancellationToken cancellation) => throw new TimeoutException();

    public Task<Order> AddAsync(NewOrder order, DateTimeOffset receivedAt, CancellationToken cancellation) => throw new TimeoutException();

    public Task<TrackedOrder?> FindAsync(long orderId, CancellationToken cancellation) => throw new TimeoutException();

    public Task<IReadOnlyList<TrackedOrder>> ListAsync(string? customer, CancellationToken cancellation) => throw new TimeoutException();

    public Task<bool> MarkPaidAsync(long orderId, DateTimeOffset paidAt, CancellationToken cancellation) => throw new TimeoutException();
}
