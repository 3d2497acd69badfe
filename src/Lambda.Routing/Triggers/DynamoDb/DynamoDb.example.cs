using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.DynamoDb;

/// <summary>Keeps a search index up to date with a table of products.</summary>
public sealed class ProductIndex
{
    /// <summary>The payload is the item as it is now; a new product has no old image.</summary>
    [DynamoDbBatch("products", EventName = "INSERT", PartialResponses = true)]
    public void Add([NewImage] Product product) => Console.WriteLine($"Product {product.Id} is new");

    /// <summary>The item before and after.</summary>
    [DynamoDbBatch("products", EventName = "MODIFY", PartialResponses = true)]
    public void Change([OldImage] Product before, [NewImage] Product after) =>
        Console.WriteLine($"Product {after.Id} changed {(before.Name == after.Name ? "something" : "its name")}");

    /// <summary>A removed product has no new image. Should DynamoDB ever tell of something else, that is to fail rather than be passed over.</summary>
    [DynamoDbBatch("products", EventName = "REMOVE", PartialResponses = true, Unrouted = Unrouted.Fail)]
    public void Remove([Keys] ProductKey key, DynamoDbRecord record) =>
        Console.WriteLine($"Product {key.Id} is {(record.IsExpired ? "expired" : "removed")}");
}

/// <summary>Counts the orders of every five minutes: the stream's event source mapping has tumbling windows.</summary>
public sealed class OrderStatistics
{
    /// <summary>One call per batch of a window, and one at the window's end. What it returns comes with the window's next batch.</summary>
    [DynamoDbBatch("orders", PartialResponses = true, TumblingWindowInSeconds = 300)]
    public OrderTotals Count(IReadOnlyList<DynamoDbRecord> changes, TimeWindow<OrderTotals> window)
    {
        window.State.Orders += changes.Count(change => change.EventName == "INSERT");
        if (window.IsFinal)
        {
            Console.WriteLine($"{window.State.Orders} orders from {window.Start} to {window.End}");
        }
        return window.State;
    }
}

/// <summary>What is kept from call to call of one window.</summary>
public sealed class OrderTotals
{
    /// <summary>The orders so far.</summary>
    public int Orders { get; set; }
}

/// <summary>What an item holds.</summary>
public sealed record Product(int Id, string Name, decimal Price, string[] Tags);

/// <summary>The table's primary key.</summary>
public sealed record ProductKey(int Id);

[JsonSerializable(typeof(OrderTotals))]
[JsonSerializable(typeof(Product))]
[JsonSerializable(typeof(ProductKey))]
internal sealed partial class ProductJson : JsonSerializerContext;
