using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of messages from an Amazon MQ broker for ActiveMQ.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">Using Lambda with Amazon MQ</see>.</remarks>
[EventType]
[Source("mq-activemq", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.MQEvents.ActiveMQEvent")]
[Shape("eventSource = aws:mq|aws:amq", "messages []")]
[AllOrNothing]
public sealed partial record ActiveMqEvent : IBatchEvent<ActiveMqEvent, ActiveMqMessage>
{
    internal const string BrokerArnFormat = "broker:{name}:*";

    /// <summary>The service: <c>aws:mq</c>, in older events <c>aws:amq</c>.</summary>
    [Discriminator]
    public partial string? EventSource { get; init; }

    /// <summary>The broker's ARN.</summary>
    public partial string? EventSourceArn { get; init; }

    /// <summary>The broker's name; <see langword="null"/> without <see cref="EventSourceArn"/>.</summary>
    public string? BrokerName => EventSourceArn is { } arn ? ResourceName.OwnName(arn, BrokerArnFormat).ToString() : null;

    /// <summary>The messages, in the order in which AWS sent them.</summary>
    [Records]
    [JsonPropertyName("messages")]
    public required IReadOnlyList<ActiveMqMessage> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.AllOrNothing;

    /// <inheritdoc/>
    public static string IdentifierPath => "messageID";

    /// <inheritdoc/>
    public static string? GetIdentifier(ActiveMqMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.MessageId;
    }

    /// <inheritdoc/>
    public static string? GetSourceArn(ActiveMqEvent @event, ActiveMqMessage record)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return @event.EventSourceArn;
    }

    /// <summary>1 for a message that was delivered for the first time; 2 for one that was delivered before, the broker does not say how often.</summary>
    /// <param name="record">The message.</param>
    public static int? GetReceiveCount(ActiveMqMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Redelivered is { } again ? again ? 2 : 1 : null;
    }

    /// <inheritdoc/>
    public static string? MessagingSystem => "activemq";

    /// <inheritdoc/>
    public static string? GetDestination(ActiveMqMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Destination?.PhysicalName;
    }
}
