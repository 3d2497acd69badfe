using Lambda.Routing.Declaring;
using Lambda.Routing.DocumentDb;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A change of a document, a collection or a database.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html">Using Lambda with Amazon DocumentDB</see>.</remarks>
[EventType]
[PayloadPath("event.fullDocument", MissingIf = nameof(Event) + "." + nameof(DocumentDbChange.OperationType) + "=delete")]
public sealed partial record DocumentDbRecord : IPayloadCarrier
{
    /// <summary>The change itself.</summary>
    public required DocumentDbChange Event { get; init; }

    /// <summary>What happened: <c>Event.OperationType</c>.</summary>
    public string? OperationType => Event.OperationType;

    /// <summary>The database: <c>Event.Ns.Db</c>.</summary>
    public string? Database => Event.Ns?.Db;

    /// <summary>The collection: <c>Event.Ns.Coll</c>.</summary>
    public string? Collection => Event.Ns?.Coll;

    /// <summary>
    /// The document's id as text, of an <c>ObjectId</c> in hexadecimal digits; <see langword="null"/> where the change is of no document,
    /// or its id is none of an <c>ObjectId</c>, a string and a number.
    /// </summary>
    public string? DocumentId => Event.DocumentKey.Find("_id.$oid") ?? Event.DocumentKey.Find("_id");

    /// <summary>The document after the change: <c>Event.FullDocument</c>.</summary>
    public Payload Payload => Event.FullDocument;
}
