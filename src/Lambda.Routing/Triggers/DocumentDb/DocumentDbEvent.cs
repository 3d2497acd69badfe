using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of changes from a change stream of an Amazon DocumentDB cluster.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html">Using Lambda with Amazon DocumentDB</see>.</remarks>
[EventType]
[Source("documentdb", Trigger = FunctionTrigger.DataSource)]
[Shape("eventSource = aws:docdb", "events []")]
[Ordered]
[AllOrNothing]
public sealed partial record DocumentDbEvent : IBatchEvent<DocumentDbEvent, DocumentDbRecord>
{
    private const string Sequence = "stream";

    /// <summary>The service: <c>aws:docdb</c>.</summary>
    [Discriminator]
    public partial string? EventSource { get; init; }

    /// <summary>The cluster's ARN.</summary>
    public partial string? EventSourceArn { get; init; }

    /// <summary>The cluster's name; <see langword="null"/> without <see cref="EventSourceArn"/>.</summary>
    public string? ClusterName => EventSourceArn is { } arn ? ResourceName.OwnName(arn).ToString() : null;

    /// <summary>The changes, in the order of the stream.</summary>
    [Records]
    [JsonPropertyName("events")]
    public required IReadOnlyList<DocumentDbRecord> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.AllOrNothing;

    /// <inheritdoc/>
    public static string IdentifierPath => "event._id._data";

    /// <inheritdoc/>
    public static string? GetIdentifier(DocumentDbRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Event.Id?.Data;
    }

    /// <inheritdoc/>
    public static string? GetSourceArn(DocumentDbEvent @event, DocumentDbRecord record)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return @event.EventSourceArn;
    }

    /// <summary>All changes of a batch are one sequence: none is handled before those ahead of it.</summary>
    /// <param name="record">The change.</param>
    public static string? GetOrderingKey(DocumentDbRecord record) => Sequence;

    /// <inheritdoc/>
    public static string? OrderOfUnreadable(string? key) => Sequence;
}
