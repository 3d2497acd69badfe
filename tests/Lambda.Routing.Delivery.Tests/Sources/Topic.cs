using System.Text.Json;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>
/// A topic of Apache Kafka, of which one batch holds records of several partitions. In provisioned mode the mapping may read reports:
/// each partition's lowest reported offset is its checkpoint. Otherwise, and behind a pipe, a batch succeeds or fails as a whole.
/// </summary>
internal sealed class Topic(Plan plan, Random random, string eventSource, bool isPiped = false) : EventSource(plan, random)
{
    private readonly Shard[] _partitions = [.. plan.Items.GroupBy(item => item.Order).Select(group => new Shard([.. group]))];
    private readonly Dictionary<Shard, IReadOnlyList<Item>> _polled = [];

    public override SourceRules Rules { get; } = new() { IsOrdered = true, RetriesFromFailure = true, ReadsReports = !isPiped, IsFormless = isPiped };

    public override IReadOnlyList<Item>? Poll()
    {
        _polled.Clear();
        foreach (Shard partition in _partitions.Where(partition => !partition.IsAtEnd))
        {
            if (_polled.Count == 0 || Random.Next(3) > 0)
            {
                _polled.Add(partition, partition.Next(Random.Next(1, Plan.BatchSize + 1)));
            }
        }
        return _polled.Count == 0 ? null : [.. _polled.Values.SelectMany(items => items)];
    }

    public override byte[] Write(IReadOnlyList<Item> batch) => isPiped ? KafkaJson.Piped(eventSource, batch) : KafkaJson.Event(eventSource, batch);

    public override void Settle(IReadOnlyList<Item> batch, Answer answer)
    {
        var report = BatchReport.Of(answer, !isPiped && Plan.Mode.MappingReads());
        Item?[] failed = [.. report.Failed.Select(id => Find(batch, id))];
        bool isFailure = report.IsFailure || failed.Contains(null);
        foreach ((Shard partition, IReadOnlyList<Item> items) in _polled)
        {
            int done = isFailure ? 0 : items.TakeWhile(item => !failed.Contains(item)).Count();
            Decide(items.Take(done), Fate.Acknowledged);
            partition.Advance(done, countsAnew: true);
            if (done < items.Count && ++partition.Attempts >= Plan.MostDeliveries)
            {
                Decide(items.Skip(done), Fate.SetAside);
                partition.Advance(items.Count - done, countsAnew: true);
            }
        }
    }

    /// <summary>An identifier is an object; anything else, and an unknown one, has the whole batch retried.</summary>
    private static Item? Find(IReadOnlyList<Item> batch, string identifier)
    {
        try
        {
            using var document = JsonDocument.Parse(identifier);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("partition", out JsonElement partition)
                && document.RootElement.TryGetProperty("offset", out JsonElement offset)
                && offset.ValueKind == JsonValueKind.Number
                ? batch.SingleOrDefault(item => KafkaJson.PartitionOf(item) == partition.GetString() && item.Index == offset.GetInt64())
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
