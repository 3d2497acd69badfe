using Lambda.Routing.Declaring;
using Lambda.Routing.RabbitMq;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A message of a RabbitMQ queue.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">Using Lambda with Amazon MQ</see>.</remarks>
[EventType]
[PayloadPath("data")]
[MessageAttributeForm("basicProperties.headers", """{"{name}":{"bytes":"{bytes}"}}""")]
public sealed partial record RabbitMqMessage : IPayloadCarrier, IMessageAttributeCarrier
{
    private const string Separator = "::";

    /// <summary>The queue.</summary>
    [RecordKey(Before = Separator)]
    public string? Queue { get; init; }

    /// <summary>The virtual host of the queue.</summary>
    [RecordKey(After = Separator)]
    public string? VirtualHost { get; init; }

    /// <summary>What the sender and the broker say about the message.</summary>
    public RabbitMqProperties? BasicProperties { get; init; }

    /// <summary>Whether the message has been delivered before.</summary>
    public bool? Redelivered { get; init; }

    /// <summary>The data, decoded; <see langword="null"/> for a message without a body.</summary>
    public ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary>The data, for a payload; missing for a message without a body.</summary>
    public Payload Payload => Data is { } data ? Payload.FromBytes(data) : default;

    /// <summary>A header's text: see <see cref="RabbitMqProperties.GetHeaderText"/>.</summary>
    /// <param name="name">The header's name.</param>
    public string? GetMessageAttribute(string name) => BasicProperties?.GetHeaderText(name);
}
