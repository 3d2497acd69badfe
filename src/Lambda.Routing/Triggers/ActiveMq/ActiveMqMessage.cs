using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Lambda.Routing.ActiveMq;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A message of an ActiveMQ queue or topic.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">Using Lambda with Amazon MQ</see>.</remarks>
[EventType]
[PayloadPath("data")]
[MessageAttributeForm("properties", """{"{name}":"{value}"}""")]
public sealed partial record ActiveMqMessage : IPayloadCarrier, IMessageAttributeCarrier
{
    /// <summary>The message's id.</summary>
    [JsonPropertyName("messageID")]
    public partial string? MessageId { get; init; }

    /// <summary>The kind of JMS message: <c>jms/text-message</c>, <c>jms/bytes-message</c>.</summary>
    public partial string? MessageType { get; init; }

    /// <summary>The data, decoded; <see langword="null"/> for a message without a body.</summary>
    public ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary>The queue or topic.</summary>
    public ActiveMqDestination? Destination { get; init; }

    /// <summary>Whether the message has been delivered before.</summary>
    public bool? Redelivered { get; init; }

    /// <summary>The connection that sent the message.</summary>
    public partial string? ConnectionId { get; init; }

    /// <summary>Whether the broker keeps the message on disk.</summary>
    public bool? Persistent { get; init; }

    /// <summary>How the sender wants the message kept, in JMS's numbers: 1 not persistent, 2 persistent.</summary>
    [ReadWith(typeof(ScalarInt64))]
    public long? DeliveryMode { get; init; }

    /// <summary>The message's priority, from 0 to 9.</summary>
    [ReadWith(typeof(ScalarInt64))]
    public long? Priority { get; init; }

    /// <summary>When the message expires, in milliseconds as the sender counts them; 0 for never.</summary>
    [ReadWith(typeof(ScalarInt64))]
    public long? Expiration { get; init; }

    /// <summary>What the sender relates the message to another by.</summary>
    [JsonIgnore]
    public string? CorrelationId
    {
        get => CamelCorrelationId ?? UpperCorrelationId;
        init => CamelCorrelationId = value;
    }

    /// <summary>Where the sender wants an answer.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? ReplyTo { get; init; }

    /// <summary>The type that the sender gave the message.</summary>
    public partial string? Type { get; init; }

    /// <summary>When the sender handed the message over, in UTC.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>When the broker received the message, in UTC.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? BrokerInTime { get; init; }

    /// <summary>When the broker sent the message on, in UTC.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? BrokerOutTime { get; init; }

    /// <summary>What the sender attached to the message, by name.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> Properties { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The data, for a payload; missing for a message without a body.</summary>
    public Payload Payload => Data is { } data ? Payload.FromBytes(data) : default;

    // AWS's guide spells it in one way and AWS's own event types in another.
    [JsonPropertyName("correlationId")]
    internal partial string? CamelCorrelationId { get; init; }

    [JsonPropertyName("correlationID")]
    internal partial string? UpperCorrelationId { get; init; }

    /// <summary>A property's value.</summary>
    /// <param name="name">The property's name.</param>
    public string? GetMessageAttribute(string name) => Properties.GetValueOrDefault(name);
}
