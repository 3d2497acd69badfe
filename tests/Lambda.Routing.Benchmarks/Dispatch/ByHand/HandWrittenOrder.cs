namespace Lambda.Routing.Benchmarks.Dispatch.ByHand;

internal sealed record HandWrittenOrder(long OrderId, string Customer, IReadOnlyList<HandWrittenItem> Items, string? Note);

internal sealed record HandWrittenItem(string Sku, int Qty, decimal Price);
