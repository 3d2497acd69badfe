using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the messages of an Amazon SQS queue that Lambda polls.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html">Using Lambda with Amazon SQS</see>.</remarks>
/// <param name="queue">The queue's name, ARN or URL, perhaps with <c>${VAR}</c> in it; without one, every queue that no other route names.</param>
/// <example><code>[SqsBatch("orders", PartialResponses = true)]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(SqsEvent))]
[Delivery(Delivery.Polled)]
[TemplateEvent("SQS")]
public sealed class SqsBatchAttribute(string? queue = null) : TriggerAttribute
{
    /// <summary>The queue's name, ARN or URL; <see langword="null"/> for every queue that no other route names.</summary>
    [Filter(nameof(SqsMessage.EventSourceArn), MatchBy.Resource)]
    [TemplateProperty("Queue")]
    [DocumentedForm("[A-Za-z0-9_-]{1,80}|[A-Za-z0-9_-]{1,75}[.]fifo", "1 to 80 letters, digits, hyphens and underscores, and '.fifo' at the end of a FIFO queue's")]
    public string? Queue { get; } = queue;

    /// <summary>
    /// Whether the event source mapping reports failures one by one (<c>ReportBatchItemFailures</c>); otherwise one failed
    /// message makes the whole batch visible again. Where it is not given, <see cref="BatchDefaultsAttribute"/> says, else <see cref="LambdaRoutingAttribute"/>, else it is off.
    /// </summary>
    [Option]
    public bool PartialResponses { get; init; }

    /// <summary>What a batch does of which no record succeeded, where partial responses are on: it fails the invocation, unless <see cref="WholeBatchFailure.Report"/> is given.</summary>
    [Option]
    public WholeBatchFailure WholeBatchFailure { get; init; }

    /// <summary>
    /// How many messages this method may handle at once; 1, unless given. On a FIFO queue these are messages of different groups: within
    /// a group one follows the other.
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
    /// How often a message may be delivered: one that fails for the last of these times goes to the <see cref="IPoisonRecordSink"/>, and is
    /// done when that has taken it. Unless given, messages come again until the queue itself gives them up.
    /// </summary>
    [Option]
    public int MaxReceives { get; init; }

    /// <summary>
    /// Whether messages that failed are handed to the <see cref="IVisibilityTimeout"/> of the function's startup, which decides when they
    /// become visible again; unless given, the queue's visibility timeout does.
    /// </summary>
    [Option]
    [DefersFailures]
    public bool BackOff { get; init; }

    /// <summary>
    /// What becomes of a message of this queue that no route takes, because its payload meets no <see cref="WhenAttribute"/>: on a
    /// FIFO queue it blocks its group, so there the build asks for a decision.
    /// </summary>
    [Option]
    public Unrouted Unrouted { get; init; }

    /// <summary>
    /// Whether a payload that came by way of another service, which wrapped it (an Amazon SNS notification, an Amazon EventBridge event), is what that
    /// service carried: so unless given. <see langword="false"/> takes every payload as it is.
    /// </summary>
    [Option]
    public bool Unwrap { get; init; } = true;
}
