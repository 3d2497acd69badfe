using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of messages from an Amazon MQ broker for RabbitMQ.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">Using Lambda with Amazon MQ</see>.</remarks>
[EventType]
[Source("mq-rabbitmq", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.MQEvents.RabbitMQEvent")]
[Shape("rmqMessagesByQueue {}")]
[AllOrNothing]
public sealed partial record RabbitMqEvent : IBatchEvent<RabbitMqEvent, RabbitMqMessage>
{
    internal const string BrokerArnFormat = "broker:{name}:*";

    /// <summary>The service: <c>aws:rmq</c>.</summary>
    public partial string? EventSource { get; init; }

    /// <summary>The broker's ARN.</summary>
    public partial string? EventSourceArn { get; init; }

    /// <summary>The broker's name; <see langword="null"/> without <see cref="EventSourceArn"/>.</summary>
    public string? BrokerName => EventSourceArn is { } arn ? ResourceName.OwnName(arn, BrokerArnFormat).ToString() : null;

    /// <summary>The messages of all queues, each queue's in the order in which AWS sent them.</summary>
    [Records]
    [JsonPropertyName("rmqMessagesByQueue")]
    public required IReadOnlyList<RabbitMqMessage> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.AllOrNothing;

    /// <inheritdoc/>
    public static string IdentifierPath => "basicProperties.messageId";

    /// <inheritdoc/>
    public static string? GetIdentifier(RabbitMqMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.BasicProperties?.MessageId;
    }

    /// <inheritdoc/>
    public static string? GetSourceArn(RabbitMqEvent @event, RabbitMqMessage record)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return @event.EventSourceArn;
    }

    /// <summary>1 for a message that was delivered for the first time; 2 for one that was delivered before, the broker does not say how often.</summary>
    /// <param name="record">The message.</param>
    public static int? GetReceiveCount(RabbitMqMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Redelivered is { } again ? again ? 2 : 1 : null;
    }

    /// <inheritdoc/>
    public static string? MessagingSystem => "rabbitmq";

    /// <inheritdoc/>
    public static string? GetDestination(RabbitMqMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Queue;
    }
}
