using System.Collections.Concurrent;

namespace OrderDeskWithoutContainer;

/// <summary>The orders of this process; a container would hold it.</summary>
internal static class OrderBook
{
    private static readonly ConcurrentDictionary<long, Order> s_orders = new();

    public static void Save(Order order) => s_orders[order.OrderId] = order;

    public static Order? Find(long id) => s_orders.GetValueOrDefault(id);
}
