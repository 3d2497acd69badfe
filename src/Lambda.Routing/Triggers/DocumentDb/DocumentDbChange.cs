using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.DocumentDb;

/// <summary>A change as the stream tells it. Documents and their parts stand in it as MongoDB's extended JSON.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/documentdb/latest/developerguide/change_streams.html">Using change streams with Amazon DocumentDB</see>.</remarks>
[EventType]
public sealed partial record DocumentDbChange
{
    /// <summary>The change's place in the stream.</summary>
    [JsonPropertyName("_id")]
    public DocumentDbResumeToken? Id { get; init; }

    /// <summary>What happened: <c>insert</c>, <c>update</c>, <c>replace</c>, <c>delete</c>, <c>drop</c>, <c>dropDatabase</c>, <c>rename</c>, <c>invalidate</c>.</summary>
    public partial string? OperationType { get; init; }

    /// <summary>When it happened, as the cluster counts.</summary>
    public DocumentDbClusterTime? ClusterTime { get; init; }

    /// <summary>Where it happened.</summary>
    public DocumentDbNamespace? Ns { get; init; }

    /// <summary>The new name of a renamed collection.</summary>
    public DocumentDbNamespace? To { get; init; }

    /// <summary>The document's id, and what shards it.</summary>
    public Payload DocumentKey { get; init; }

    /// <summary>
    /// The document after the change. Missing for a document that is gone; and for an update, unless the event source mapping asks
    /// for it (<c>FullDocument = UpdateLookup</c>).
    /// </summary>
    public Payload FullDocument { get; init; }

    /// <summary>The document before the change, where the collection records it.</summary>
    public Payload FullDocumentBeforeChange { get; init; }

    /// <summary>What an update changed.</summary>
    public DocumentDbUpdateDescription? UpdateDescription { get; init; }

    /// <summary>The number of the transaction, of a change in one.</summary>
    public Payload TxnNumber { get; init; }

    /// <summary>The session of the transaction, of a change in one.</summary>
    public Payload Lsid { get; init; }

    /// <summary>When it happened by the clock, where the stream says so.</summary>
    public Payload WallTime { get; init; }
}
