using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>
/// Takes the arrays of records that a pipe of Amazon EventBridge sends: as the pipe's target, or as its enrichment, whose return values
/// become the target's input.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html">EventBridge Pipes: batching</see>.</remarks>
/// <param name="facts">
/// What tells the arrays of a pipe that transforms its records, as <see cref="ShapeAttribute"/> spells it: <c>[0].kind = order</c>.
/// Without any, records as their source made them.
/// </param>
/// <example><code>[PipesBatch(Role = PipesRole.Enrichment)]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(PipesTargetEvent), typeof(DeclaredPipesTargetEvent), typeof(PipesEnrichmentEvent), typeof(DeclaredPipesEnrichmentEvent))]
[Delivery(Delivery.Polled)]
[TemplateEvent("AWS::Pipes::Pipe")]
public sealed class PipesBatchAttribute(params string[] facts) : TriggerAttribute
{
    /// <summary>What tells the arrays of a pipe that transforms its records; empty for records as their source made them.</summary>
    [ShapeFacts]
    public IReadOnlyList<string> Facts { get; } = facts;

    /// <summary>What the function is to the pipe; its target unless it says otherwise.</summary>
    public PipesRole Role { get; init; }

    /// <summary>The name or ARN of the queue, stream, table or broker, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for every one that no other route names.</summary>
    [Filter(nameof(PipesRecord.EventSourceArn), MatchBy.Resource)]
    [TemplateProperty("Source")]
    public string? Source { get; init; }

    /// <summary>The service that the records come from: <c>aws:sqs</c>, <c>aws:kinesis</c>; <see langword="null"/> for any.</summary>
    [Filter(nameof(PipesRecord.EventSource), MatchBy.Exact)]
    public string? EventSource { get; init; }

    /// <summary>
    /// Whether the answer of a target names the records that failed, which the pipe then sends again; otherwise one failed record makes the
    /// pipe send the whole batch again. Pipes understand such answers for Amazon SQS, Kinesis and DynamoDB.
    /// </summary>
    [Option]
    public bool PartialResponses { get; init; }

    /// <summary>What a batch does of which no record succeeded, where partial responses are on: it fails the invocation, unless <see cref="WholeBatchFailure.Report"/> is given.</summary>
    [Option]
    public WholeBatchFailure WholeBatchFailure { get; init; }

    /// <summary>
    /// Exceptions of a target after which no further attempt helps: a record that fails with one of them goes to the <see cref="IPoisonRecordSink"/>, and
    /// is done when that has taken it. <see cref="System.Text.Json.JsonException"/> stands for a payload that does not deserialise, too.
    /// </summary>
    [Option]
    public Type[] NonRetryable { get; init; } = [];

    /// <summary>
    /// How often a message of Amazon SQS may be delivered to a target: one that fails for the last of these times goes to the
    /// <see cref="IPoisonRecordSink"/>, and is done when that has taken it. Records of other sources are not counted, nor are those that the pipe transforms.
    /// </summary>
    [Option]
    public int MaxReceives { get; init; }
}
