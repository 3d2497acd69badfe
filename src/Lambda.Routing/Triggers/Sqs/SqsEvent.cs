using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of messages from one Amazon SQS queue.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event">example events</see>.</remarks>
[EventType]
[Source("sqs", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.SQSEvents.SQSEvent")]
[Shape("Records[0].eventSource = aws:sqs")]
[Shape("Records[0].messageId", "Records[0].body", "!Records[0].eventSource")]
public sealed partial record SqsEvent : IDeferrableEvent<SqsEvent, SqsMessage, IVisibilityTimeout>
{
    /// <summary>The messages, in the order in which AWS sent them.</summary>
    [Records]
    [JsonPropertyName("Records")]
    public required IReadOnlyList<SqsMessage> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.ItemFailures;

    /// <inheritdoc/>
    public static string IdentifierPath => "messageId";

    /// <inheritdoc/>
    public static string? GetIdentifier(SqsMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.MessageId;
    }

    /// <summary>The message's group, where the queue is a FIFO queue; a standard queue keeps no order, with or without groups.</summary>
    /// <param name="record">The message.</param>
    public static string? GetOrderingKey(SqsMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.MessageGroupId is { } group && record.EventSourceArn?.EndsWith(".fifo", StringComparison.Ordinal) == true ? group : null;
    }

    /// <inheritdoc/>
    public static string? GetSourceArn(SqsEvent @event, SqsMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.EventSourceArn;
    }

    /// <inheritdoc/>
    public static int? GetReceiveCount(SqsMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.ApproximateReceiveCount;
    }

    /// <summary>Has the visibility timeouts of messages changed.</summary>
    /// <inheritdoc/>
    public static ValueTask DeferAsync(IVisibilityTimeout service, IReadOnlyList<FailedRecord<SqsMessage>> failed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(failed);
        FailedSqsMessage[] messages = [.. failed.Select(one => new FailedSqsMessage { Message = one.Record, Route = one.Route, Exception = one.Exception })];
        return service.ChangeAsync(messages, cancellationToken);
    }

    /// <inheritdoc/>
    public static string? MessagingSystem => "aws_sqs";

    /// <inheritdoc/>
    public static string? GetDestination(SqsMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.QueueName;
    }
}
