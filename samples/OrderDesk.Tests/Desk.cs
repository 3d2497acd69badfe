using Microsoft.Extensions.DependencyInjection;
using OrderDesk.Auditing;
using OrderDesk.Orders;

namespace OrderDesk.Tests;

/// <summary>The function as Lambda would start it, with a store that the test can look into and a clock that stands still.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly LambdaFunction _function;

    public Desk(IOrderStore? store = null)
    {
        Store = store ?? new InMemoryOrderStore();
        _function = new LambdaFunction(services =>
        {
            services.AddSingleton(Store);
            services.AddSingleton(Trail);
            services.AddSingleton<TimeProvider>(new StoppedClock(Now));
        });
    }

    public static DateTimeOffset Now { get; } = new(2026, 1, 10, 8, 0, 0, TimeSpan.Zero);

    public IOrderStore Store { get; }

    public AuditTrail Trail { get; } = new();

    public Task<InvocationResult> Send(ReadOnlyMemory<byte> @event) => _function.InvokeAsync(@event);

    public Task<TrackedOrder?> Find(long orderId) => Store.FindAsync(orderId, CancellationToken.None);

    /// <summary>Puts an order into the store, as if it had come earlier.</summary>
    public Task Keep(Order order, DateTimeOffset? receivedAt = null) => Store.SaveAsync(order, receivedAt ?? Now, CancellationToken.None);

    public static Order OrderOf(long number, int items = 1, string customer = "c-1") =>
        new(number, customer, [.. Enumerable.Range(1, items).Select(item => new OrderItem($"SKU-{item}", item, 9.95m))]);

    public ValueTask DisposeAsync() => _function.DisposeAsync();

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
