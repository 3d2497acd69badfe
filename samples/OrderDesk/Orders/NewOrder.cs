namespace OrderDesk.Orders;

/// <summary>An order that the telephone desk places: it has no number yet.</summary>
/// <param name="Customer">The customer's number.</param>
/// <param name="Items">What was ordered.</param>
/// <param name="Note">What the customer said.</param>
public sealed record NewOrder(string Customer, IReadOnlyList<OrderItem> Items, string? Note = null);
