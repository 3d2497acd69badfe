using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the records of Kafka topics that Lambda polls, of Amazon MSK or of a cluster that you run, in the order of each partition.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html">Using Lambda with Amazon MSK</see> and
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html">with self-managed Apache Kafka</see>.
/// </remarks>
/// <param name="topic">The topic, perhaps with <c>${VAR}</c> in it; without one, every topic that no other route names.</param>
/// <example><code>[KafkaBatch("orders", PartialResponses = true)]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(MskEvent), typeof(SelfManagedKafkaEvent))]
[Delivery(Delivery.Polled)]
[TemplateEvent("MSK")]
public sealed class KafkaBatchAttribute(string? topic = null) : TriggerAttribute
{
    /// <summary>The topic; <see langword="null"/> for every topic that no other route names.</summary>
    [Filter(nameof(KafkaRecord.Topic), MatchBy.Exact, IsOrigin = true)]
    [TemplateProperty("Topics")]
    public string? Topic { get; } = topic;

    /// <summary>The name or ARN of an Amazon MSK cluster, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for any.</summary>
    [Filter(nameof(KafkaEvent.EventSourceArn), MatchBy.Resource, ArnFormat = KafkaEvent.ClusterArnFormat)]
    [TemplateProperty("Stream")]
    public string? Cluster { get; init; }

    /// <summary>Which kind of cluster; any, unless given.</summary>
    public KafkaSource Source { get; init; }

    /// <summary>Records with a value, or those without one: a member of <see cref="KafkaRecordKind"/>; <see langword="null"/> for both.</summary>
    [Filter(nameof(KafkaRecord.Kind), MatchBy.Exact)]
    public string? Kind { get; init; }

    /// <summary>
    /// Whether the event source mapping reports failed records (<c>ReportBatchItemFailures</c>); otherwise one failed record has the
    /// whole batch delivered again.
    /// </summary>
    [Option]
    [Notice("AWS reads the failures in an answer only where the event source mapping is in provisioned mode")]
    public bool PartialResponses { get; init; }

    /// <summary>What a batch does of which no record succeeded, where partial responses are on: it fails the invocation, unless <see cref="WholeBatchFailure.Report"/> is given.</summary>
    [Option]
    public WholeBatchFailure WholeBatchFailure { get; init; }

    /// <summary>
    /// How many records this method may handle at once; 1, unless given. They are of different partitions: of one partition, one record
    /// follows the other.
    /// </summary>
    [Option]
    public int MaxParallel { get; init; } = 1;

    /// <summary>
    /// Exceptions after which no further attempt helps: a record that fails with one of them goes to the <see cref="IPoisonRecordSink"/>, and
    /// is done when that has taken it. <see cref="System.Text.Json.JsonException"/> stands for a payload that does not deserialise, too.
    /// </summary>
    [Option]
    public Type[] NonRetryable { get; init; } = [];

    /// <summary>
    /// What becomes of a record of this topic that no route takes, because of its kind, or because its value meets no
    /// <see cref="WhenAttribute"/>: failing, it blocks its partition, so the build asks for a decision.
    /// </summary>
    [Option]
    public Unrouted Unrouted { get; init; }
}
