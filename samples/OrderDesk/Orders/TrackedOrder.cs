namespace OrderDesk.Orders;

/// <summary>An order and how far it has come.</summary>
/// <param name="Order">The order.</param>
/// <param name="ReceivedAt">When it arrived here, in UTC.</param>
/// <param name="PaidAt">When it was paid, in UTC; <see langword="null"/> until then.</param>
public sealed record TrackedOrder(Order Order, DateTimeOffset ReceivedAt, DateTimeOffset? PaidAt = null);
