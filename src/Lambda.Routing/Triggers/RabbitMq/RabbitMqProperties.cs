using System.Collections.ObjectModel;
using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.RabbitMq;

/// <summary>What the sender and the broker say about a message.</summary>
/// <remarks>Source: <see href="https://www.rabbitmq.com/docs/publishers#message-properties">RabbitMQ: message properties</see>.</remarks>
[EventType]
public sealed partial record RabbitMqProperties
{
    /// <summary>The data's media type: <c>application/json</c>.</summary>
    public partial string? ContentType { get; init; }

    /// <summary>How the sender encoded the data: <c>gzip</c>. The data is not decoded of it.</summary>
    public partial string? ContentEncoding { get; init; }

    /// <summary>What the sender attached to the message, as the event has it: texts stand as <c>{"bytes":[…]}</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Headers { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <summary>How the sender wants the message kept: 1 not persistent, 2 persistent.</summary>
    [ReadWith(typeof(ScalarInt64))]
    public long? DeliveryMode { get; init; }

    /// <summary>The message's priority.</summary>
    [ReadWith(typeof(ScalarInt64))]
    public long? Priority { get; init; }

    /// <summary>What the sender relates the message to another by.</summary>
    public partial string? CorrelationId { get; init; }

    /// <summary>Where the sender wants an answer.</summary>
    public partial string? ReplyTo { get; init; }

    /// <summary>How long the message lives, in milliseconds.</summary>
    [ReadWith(typeof(ScalarInt64))]
    public long? Expiration { get; init; }

    /// <summary>The id that the sender gave the message.</summary>
    public partial string? MessageId { get; init; }

    /// <summary>The sender's time, as Java writes dates in America: <c>Jan 1, 1970, 12:33:41 AM</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Timestamp { get; init; }

    /// <summary><see cref="Timestamp"/> as a time in UTC; <see langword="null"/> without one, or for another spelling.</summary>
    public DateTimeOffset? Time => RabbitMqTime.Parse(Timestamp);

    /// <summary>The type that the sender gave the message.</summary>
    public partial string? Type { get; init; }

    /// <summary>The user who sent the message.</summary>
    public partial string? UserId { get; init; }

    /// <summary>The application that sent the message.</summary>
    public partial string? AppId { get; init; }

    /// <summary>The id of the cluster.</summary>
    public partial string? ClusterId { get; init; }

    /// <summary>The length of the data, in bytes.</summary>
    public long? BodySize { get; init; }

    /// <summary>A header's bytes; <see langword="null"/> when there is none of that name, or none that holds bytes.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public ReadOnlyMemory<byte>? GetHeaderBytes(string name) => Headers.TryGetValue(name, out JsonElement header) ? RabbitMqHeader.Bytes(header) : null;

    /// <summary>
    /// A header's text: of bytes in UTF-8, of a number or a Boolean as it is written; <see langword="null"/> when there is none of that
    /// name, or one that holds others.
    /// </summary>
    /// <param name="name">The name, case-sensitive.</param>
    public string? GetHeaderText(string name) => Headers.TryGetValue(name, out JsonElement header) ? RabbitMqHeader.Text(header) : null;
}
