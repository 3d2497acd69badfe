using System.Text;
using Lambda.Routing.Declaring;
using Lambda.Routing.Kafka;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A record of a Kafka topic.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html">Using Lambda with Amazon MSK</see>.</remarks>
[EventType]
[PayloadPath("value", MissingIf = nameof(Kind) + "=" + KafkaRecordKind.Tombstone)]
[MessageAttributeForm("headers", """[{"{name}":"{bytes}"}]""")]
public sealed partial record KafkaRecord : IPayloadCarrier, IMessageAttributeCarrier
{
    /// <summary>Topic and partition, with a hyphen between: the name under which the event has the record.</summary>
    [RecordKey]
    public string? TopicPartition { get; init; }

    /// <summary>The topic.</summary>
    public required partial string Topic { get; init; }

    /// <summary>The partition's number.</summary>
    [ReadWith(typeof(KafkaPartition))]
    public required int Partition { get; init; }

    /// <summary>The record's place in its partition.</summary>
    public required long Offset { get; init; }

    /// <summary>The record's time, in UTC.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Whose time it is: <c>CREATE_TIME</c> the sender's, <c>LOG_APPEND_TIME</c> the broker's.</summary>
    public partial string? TimestampType { get; init; }

    /// <summary>The key, decoded; <see langword="null"/> for a record without one.</summary>
    public ReadOnlyMemory<byte>? Key { get; init; }

    /// <summary>The key as text in UTF-8; <see langword="null"/> for a record without one.</summary>
    public string? KeyText => Key is { } key ? Encoding.UTF8.GetString(key.Span) : null;

    /// <summary>The value, decoded; <see langword="null"/> for a record without one, a tombstone.</summary>
    public ReadOnlyMemory<byte>? Value { get; init; }

    /// <summary>What the sender attached to the record.</summary>
    [ReadWith(typeof(KafkaHeadersReader))]
    public KafkaHeaders Headers { get; init; } = KafkaHeaders.Empty;

    /// <summary>The key's schema, where the event source mapping has a schema registry.</summary>
    public KafkaSchemaMetadata? KeySchemaMetadata { get; init; }

    /// <summary>The value's schema, where the event source mapping has a schema registry.</summary>
    public KafkaSchemaMetadata? ValueSchemaMetadata { get; init; }

    /// <summary>Whether the record has a value: a member of <see cref="KafkaRecordKind"/>.</summary>
    public string Kind => Value is null ? KafkaRecordKind.Tombstone : KafkaRecordKind.Value;

    /// <summary>The value, for a payload; missing for a tombstone.</summary>
    public Payload Payload => Value is { } value ? Payload.FromBytes(value) : default;

    /// <summary>The text of the last header of a name.</summary>
    /// <param name="name">The header's name.</param>
    public string? GetMessageAttribute(string name) => Headers.GetText(name);
}
