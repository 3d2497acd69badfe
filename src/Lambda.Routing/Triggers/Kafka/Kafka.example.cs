using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Kafka;

/// <summary>Follows the orders of a shop.</summary>
public sealed class OrderBook
{
    /// <summary>One call per record; the first that throws ends its partition, and the other partitions go on.</summary>
    [KafkaBatch("orders", PartialResponses = true)]
    public void Follow(Order? order, KafkaRecord record, [FromAttribute("origin")] string? origin) =>
        Console.WriteLine($"Order {record.KeyText} of {origin ?? "anywhere"} {(order is null ? "is gone" : "is " + order.Name)}");

    /// <summary>Whatever topic no other route names, of a cluster of Amazon MSK.</summary>
    [KafkaBatch(Source = KafkaSource.Msk, PartialResponses = true)]
    public Task Keep(KafkaRecord record, MskEvent batch)
    {
        Console.WriteLine($"{record.Value?.Length ?? 0} bytes at {record.TopicPartition}:{record.Offset} of {batch.ClusterName}");
        return Task.CompletedTask;
    }
}

/// <summary>What a record's value holds.</summary>
public sealed record Order(int Id, string Name);

[JsonSerializable(typeof(Order))]
internal sealed partial class OrderJson : JsonSerializerContext;
