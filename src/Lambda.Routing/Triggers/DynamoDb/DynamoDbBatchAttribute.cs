using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the changes of a DynamoDB table's items, from the table's stream that Lambda polls, in the order of each shard.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html">Using Lambda with Amazon DynamoDB</see>.</remarks>
/// <param name="table">The table's name or ARN, or its stream's ARN, perhaps with <c>${VAR}</c> in it; without one, every table that no other route names.</param>
/// <example><code>[DynamoDbBatch("orders", EventName = "INSERT", PartialResponses = true, Unrouted = Unrouted.Skip)]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(DynamoDbEvent), typeof(DynamoDbWindowEvent))]
[Delivery(Delivery.Polled)]
[TemplateEvent("DynamoDB")]
public sealed class DynamoDbBatchAttribute(string? table = null) : TriggerAttribute
{
    /// <summary>The table's name or ARN, or its stream's ARN; <see langword="null"/> for every table that no other route names.</summary>
    [Filter(nameof(DynamoDbRecord.EventSourceArn), MatchBy.Resource)]
    [TemplateProperty("Stream")]
    [DocumentedForm("[A-Za-z0-9_.-]{3,255}", "3 to 255 letters, digits, dots, hyphens and underscores")]
    public string? Table { get; } = table;

    /// <summary>What happened: <c>INSERT</c>, <c>MODIFY</c> or <c>REMOVE</c>; <see langword="null"/> for anything.</summary>
    [Filter(nameof(DynamoDbRecord.EventName), MatchBy.Exact)]
    public string? EventName { get; init; }

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
    /// How many records this method may handle at once; 1, unless given. They are of different items: of one item, one change follows
    /// the other. Records behind a failed one that were handled all the same are delivered again.
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
    /// What becomes of a record of this table that no route takes, because its <see cref="EventName"/> is another: failing, it
    /// blocks its shard, so the build asks for a decision.
    /// </summary>
    [Option]
    public Unrouted Unrouted { get; init; }
}
