namespace OrderDeskWithoutContainer;

public sealed record Order(long OrderId, string Customer, IReadOnlyList<OrderItem> Items, string? Note);

public sealed record OrderItem(string Sku, int Qty, decimal Price);

public sealed record Payment(long OrderId, decimal Amount);
