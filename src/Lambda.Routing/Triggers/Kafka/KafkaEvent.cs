using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Kafka;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records from Kafka topics: what those of Amazon MSK and of clusters that you run have in common.</summary>
public abstract record KafkaEvent
{
    internal const string ClusterArnFormat = "cluster/{name}/*";

    /// <summary>The kind of cluster: <c>aws:kafka</c>, <c>SelfManagedKafka</c>.</summary>
    [Discriminator]
    public string? EventSource { get; init; }

    /// <summary>The ARN of the Amazon MSK cluster.</summary>
    public string? EventSourceArn { get; init; }

    /// <summary>The cluster's name; <see langword="null"/> without <see cref="EventSourceArn"/>.</summary>
    public string? ClusterName => EventSourceArn is { } arn ? ResourceName.OwnName(arn, ClusterArnFormat).ToString() : null;

    /// <summary>The brokers' hosts and ports, with commas between.</summary>
    public string? BootstrapServers { get; init; }

    /// <summary>The records of all partitions, each partition's in its order.</summary>
    [Records]
    [JsonPropertyName("records")]
    public required IReadOnlyList<KafkaRecord> Records { get; init; }

    /// <summary>Failed records are named one by one.</summary>
    public static BatchContract Contract => BatchContract.ItemFailures;

    /// <summary>Where a record's offset stands.</summary>
    public static string IdentifierPath => "offset";

    /// <summary>A record is named by its partition and offset, as an object.</summary>
    public static bool IdentifiersAreJson => true;

    /// <summary>A record's partition and offset, as JSON.</summary>
    /// <param name="record">The record.</param>
    public static string? GetIdentifier(KafkaRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return KafkaIdentifier.Write(PartitionOf(record), record.Offset);
    }

    /// <summary>The same for a record that does not read.</summary>
    /// <param name="key">Topic and partition.</param>
    /// <param name="value">The offset.</param>
    public static string? ComposeIdentifier(string? key, string? value) => KafkaIdentifier.TryWrite(key, value);

    /// <summary>A record's topic and partition, within which order is kept.</summary>
    /// <param name="record">The record.</param>
    public static string? GetOrderingKey(KafkaRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return PartitionOf(record);
    }

    /// <summary>The same for a record that does not read.</summary>
    /// <param name="key">Topic and partition.</param>
    public static string? OrderOfUnreadable(string? key) => key;

    /// <summary>What traces call the records' system.</summary>
    public static string? MessagingSystem => "kafka";

    /// <summary>The record's topic.</summary>
    /// <param name="record">The record.</param>
    public static string? GetDestination(KafkaRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Topic;
    }

    private static string PartitionOf(KafkaRecord record) => record.TopicPartition ?? $"{record.Topic}-{record.Partition}";
}
