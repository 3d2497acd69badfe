using System.ComponentModel;
using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the changes of an Amazon DocumentDB change stream that Lambda polls.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html">Using Lambda with Amazon DocumentDB</see>.</remarks>
/// <param name="collection">The collection, perhaps with <c>${VAR}</c> in it; without one, every collection that no other route names.</param>
/// <example><code>[DocumentDbBatch("orders", Operation = "insert")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(DocumentDbEvent))]
[Delivery(Delivery.Polled)]
[TemplateEvent("DocumentDB")]
public sealed class DocumentDbBatchAttribute(string? collection = null) : TriggerAttribute
{
    /// <summary>The collection; <see langword="null"/> for every collection that no other route names.</summary>
    [Filter(nameof(DocumentDbRecord.Event) + ".Ns.Coll", MatchBy.Exact, IsOrigin = true)]
    [TemplateProperty("CollectionName")]
    public string? Collection { get; } = collection;

    /// <summary>The database; <see langword="null"/> for any.</summary>
    [Filter(nameof(DocumentDbRecord.Event) + ".Ns.Db", MatchBy.Exact, IsOrigin = true)]
    [TemplateProperty("DatabaseName")]
    public string? Database { get; init; }

    /// <summary>The name or ARN of the cluster, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for any.</summary>
    [Filter(nameof(DocumentDbEvent.EventSourceArn), MatchBy.Resource)]
    [TemplateProperty("Cluster")]
    public string? Cluster { get; init; }

    /// <summary>What happened: <c>insert</c>, <c>update</c>, <c>replace</c>, <c>delete</c>, <c>drop</c> …; <see langword="null"/> for anything.</summary>
    [Filter(nameof(DocumentDbRecord.Event) + ".OperationType", MatchBy.Exact)]
    public string? Operation { get; init; }

    /// <summary>A build error where it is <see langword="true"/>: Amazon DocumentDB has no partial responses, so one failed record has the whole batch delivered again.</summary>
    [Option]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool PartialResponses { get; init; }

    /// <summary>
    /// Exceptions after which no further attempt helps: a record that fails with one of them goes to the <see cref="IPoisonRecordSink"/>, and
    /// is done when that has taken it. <see cref="System.Text.Json.JsonException"/> stands for a payload that does not deserialise, too.
    /// </summary>
    [Option]
    public Type[] NonRetryable { get; init; } = [];

    /// <summary>
    /// What becomes of a change of this collection that no route takes, because of its operation, or because its document meets no
    /// <see cref="WhenAttribute"/>: failing, it blocks the stream, so the build asks for a decision.
    /// </summary>
    [Option]
    public Unrouted Unrouted { get; init; }
}
