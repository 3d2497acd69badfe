namespace OrderDesk.Orders;

/// <summary>An order as the web shop sends it.</summary>
/// <param name="OrderId">The order's number, unique in the shop.</param>
/// <param name="Customer">The customer's number.</param>
/// <param name="Items">What was ordered.</param>
/// <param name="Note">What the customer wrote.</param>
public sealed record Order(long OrderId, string Customer, IReadOnlyList<OrderItem> Items, string? Note = null)
{
    /// <summary>The sum of all items, in the shop's currency.</summary>
    public decimal Total() => Items.Sum(item => item.Qty * item.Price);
}

/// <summary>One line of an order.</summary>
/// <param name="Sku">The article.</param>
/// <param name="Qty">How many of it.</param>
/// <param name="Price">The price of one, in the shop's currency.</param>
public sealed record OrderItem(string Sku, int Qty, decimal Price);
