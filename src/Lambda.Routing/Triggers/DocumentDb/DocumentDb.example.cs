using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.DocumentDb;

/// <summary>Keeps a search index in step with a collection.</summary>
public sealed class ProductIndex
{
    /// <summary>The payload is the new document.</summary>
    [DocumentDbBatch("products", Operation = "insert")]
    public Task Add(Product product, CancellationToken cancellation)
    {
        Console.WriteLine($"Product {product.Id} is new: {product.Name}");
        return Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
    }

    /// <summary>Every other change; a document that is gone has no payload, and an update has one where the event source mapping asks for it.</summary>
    [DocumentDbBatch("products")]
    public void Follow(DocumentDbRecord change, Product? product) =>
        Console.WriteLine($"{change.OperationType} of {change.DocumentId}{(product is null ? "" : ": " + product.Name)}");
}

/// <summary>What a document holds; its <c>_id</c> is not read.</summary>
public sealed record Product(int Id, string Name);

[JsonSerializable(typeof(Product))]
internal sealed partial class ProductJson : JsonSerializerContext;
