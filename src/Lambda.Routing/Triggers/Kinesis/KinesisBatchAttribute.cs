using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the records of a Kinesis data stream that Lambda polls, in the order of each shard.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html">Using Lambda with Amazon Kinesis Data Streams</see>.</remarks>
/// <param name="stream">The stream's name or ARN, perhaps with <c>${VAR}</c> in it; without one, every stream that no other route names.</param>
/// <example><code>[KinesisBatch("clicks", PartialResponses = true)]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(KinesisEvent), typeof(KinesisWindowEvent))]
[Delivery(Delivery.Polled)]
[TemplateEvent("Kinesis")]
public sealed class KinesisBatchAttribute(string? stream = null) : TriggerAttribute
{
    /// <summary>The stream's name or ARN; <see langword="null"/> for every stream that no other route names.</summary>
    [Filter(nameof(KinesisRecord.EventSourceArn), MatchBy.Resource)]
    [TemplateProperty("Stream")]
    [DocumentedForm("[A-Za-z0-9_.-]{1,128}", "1 to 128 letters, digits, dots, hyphens and underscores")]
    public string? Stream { get; } = stream;

    /// <summary>
    /// Whether the event source mapping reports where processing stopped (<c>ReportBatchItemFailures</c>); otherwise one failed
    /// record has the whole batch delivered again.
    /// </summary>
    [Option]
    public bool PartialResponses { get; init; }

    /// <summary>What a batch does of which no record succeeded, where partial responses are on: it fails the invocation, unless <see cref="WholeBatchFailure.Report"/> is given.</summary>
    [Option]
    public WholeBatchFailure WholeBatchFailure { get; init; }

    /// <summary>
    /// How long the tumbling windows of the event source mapping are, in seconds: 1 to 900. It is for the template, on methods with a
    /// <see cref="TimeWindow{TState}"/>; 0 for nothing said.
    /// </summary>
    [Option]
    [TemplateProperty("TumblingWindowInSeconds")]
    public int TumblingWindowInSeconds { get; init; }

    /// <summary>
    /// How many records this method may handle at once; 1, unless given. They have different partition keys: of one key, one record
    /// follows the other. Records behind a failed one that were handled all the same are delivered again.
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
    /// What becomes of a record of this stream that no route takes, because its payload meets no <see cref="WhenAttribute"/>: failing,
    /// it blocks its shard, so the build asks for a decision.
    /// </summary>
    [Option]
    public Unrouted Unrouted { get; init; }

    /// <summary>
    /// Whether a payload that came by way of another service, which wrapped it (an Amazon EventBridge event), is what that
    /// service carried. <see langword="false"/> takes every payload as it is.
    /// </summary>
    [Option]
    public bool Unwrap { get; init; } = true;
}
