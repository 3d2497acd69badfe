using Lambda.Routing.Reading;

namespace Lambda.Routing.Declaring;

/// <summary>An event that holds several records, each handled by itself.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
/// <typeparam name="TRecord">The type of one record.</typeparam>
public interface IBatchEvent<TSelf, TRecord> : IEvent<TSelf>
    where TSelf : IBatchEvent<TSelf, TRecord>
    where TRecord : class, IReadable<TRecord>
{
    /// <summary>The records, in the order in which AWS sent them.</summary>
    IReadOnlyList<TRecord> Records { get; }

    /// <summary>What the answer may say about the records.</summary>
    static abstract BatchContract Contract { get; }

    /// <summary>Where a record's identifier stands in its JSON (<c>messageId</c>), so that a record which does not read can still be reported, or, with <c>|</c> between, where it may stand; empty when the source has none.</summary>
    static abstract string IdentifierPath { get; }

    /// <summary>Whether identifiers are JSON of the source's own (<c>{"partition":"a-0","offset":15}</c>), which the answer holds as it is, rather than text.</summary>
    static virtual bool IdentifiersAreJson => false;

    /// <summary>A record's identifier in the source's partial response; <see langword="null"/> when it has none.</summary>
    /// <param name="record">The record.</param>
    static abstract string? GetIdentifier(TRecord record);

    /// <summary>
    /// The key within which order must be kept: after a failure the rest of that key's records fail unprocessed.
    /// <see langword="null"/> (the default) for a record without order.
    /// </summary>
    /// <param name="record">The record.</param>
    static virtual string? GetOrderingKey(TRecord record) => null;

    /// <summary>
    /// The key within which order is kept where the records of one sequence (<see cref="BatchContract.Checkpoint"/>) are handled several
    /// at once; <see langword="null"/> (the default) for one after the other.
    /// </summary>
    /// <param name="record">The record.</param>
    static virtual string? GetParallelKey(TRecord record) => null;

    /// <summary>The ARN of the queue, stream or cluster that a record came from, for logs; <see langword="null"/> (the default) where the event does not say.</summary>
    /// <param name="event">The whole event.</param>
    /// <param name="record">The record.</param>
    static virtual string? GetSourceArn(TSelf @event, TRecord record) => null;

    /// <summary>How often a record was delivered, this time included; <see langword="null"/> (the default) where the event does not say.</summary>
    /// <param name="record">The record.</param>
    static virtual int? GetReceiveCount(TRecord record) => null;

    /// <summary>
    /// The messaging system whose messages the records are, by OpenTelemetry's name for it (<c>aws_sqs</c>, <c>kafka</c>), for traces;
    /// <see langword="null"/> (the default) where they are no messages.
    /// </summary>
    /// <remarks>Source: <see href="https://opentelemetry.io/docs/specs/semconv/registry/attributes/messaging/"><c>messaging.system</c></see>.</remarks>
    static virtual string? MessagingSystem => null;

    /// <summary>The name of the queue, topic or stream that a message was sent to, for traces; <see langword="null"/> (the default) where the event does not say.</summary>
    /// <param name="record">The record.</param>
    static virtual string? GetDestination(TRecord record) => null;

    /// <summary>
    /// The records that a record holds, in their order: they take its place in the batch. <see langword="null"/> (the default) for one
    /// that stands for itself.
    /// </summary>
    /// <param name="record">A record as the event has it.</param>
    static virtual IReadOnlyList<TRecord>? OpenRecord(TRecord record) => null;

    /// <summary>The identifier of a record that does not read, of what could be found; the value, unless a source makes more of it.</summary>
    /// <param name="key">The name of the member whose array the record stands in, where records are an object of arrays; else <see langword="null"/>.</param>
    /// <param name="value">What stands at <see cref="IdentifierPath"/>, at the first place that holds something; <see langword="null"/> when nothing does.</param>
    static virtual string? ComposeIdentifier(string? key, string? value) => value;

    /// <summary>
    /// The ordering key of a record that does not read; <see langword="null"/> (the default) where it cannot be known, so that no
    /// record with an order may overtake it.
    /// </summary>
    /// <param name="key">The name of the member whose array the record stands in, where records are an object of arrays; else <see langword="null"/>.</param>
    static virtual string? OrderOfUnreadable(string? key) => null;
}

/// <summary>What the answer to a batch may say about its records.</summary>
public enum BatchContract
{
    /// <summary>Nothing: the invocation succeeds or fails as a whole.</summary>
    AllOrNothing,

    /// <summary>
    /// <c>{"batchItemFailures":[{"itemIdentifier":…}]}</c> names the failed records, where the event source mapping has
    /// <c>ReportBatchItemFailures</c>.
    /// </summary>
    ItemFailures,

    /// <summary>
    /// The same answer, for records that are one sequence: it names the first record that failed, and AWS delivers that and all
    /// after it again. So nothing after it is called. The event type carries <see cref="OrderedAttribute"/>.
    /// </summary>
    Checkpoint,

    /// <summary>One result for each record: the event type is an <see cref="IResultBatchEvent{TSelf, TRecord, TResult}"/>.</summary>
    Results,
}
