using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Kinesis;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A record of a Kinesis data stream, and the shard that it came from.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html">Using Lambda with Amazon Kinesis Data Streams</see>.</remarks>
[EventType]
[PayloadPath("kinesis.data")]
public sealed partial record KinesisRecord : IPayloadCarrier
{
    /// <summary>The record itself.</summary>
    [Discriminator]
    public required KinesisData Kinesis { get; init; }

    /// <summary>The service: <c>aws:kinesis</c>.</summary>
    [Discriminator]
    public partial string? EventSource { get; init; }

    /// <summary>The version of the record's form: <c>1.0</c>.</summary>
    public partial string? EventVersion { get; init; }

    /// <summary>The shard's id and the sequence number, with a colon between.</summary>
    [JsonPropertyName("eventID")]
    public partial string? EventId { get; init; }

    /// <summary>What happened: <c>aws:kinesis:record</c>.</summary>
    public partial string? EventName { get; init; }

    /// <summary>The ARN of the role that the function runs under.</summary>
    public partial string? InvokeIdentityArn { get; init; }

    /// <summary>The stream's region.</summary>
    public partial string? AwsRegion { get; init; }

    /// <summary>The stream's ARN, or that of the consumer of it that the function is.</summary>
    [JsonPropertyName("eventSourceARN")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The stream's name; <see langword="null"/> without <see cref="EventSourceArn"/>.</summary>
    public string? StreamName => EventSourceArn is { } arn ? ResourceName.OwnName(arn).ToString() : null;

    /// <summary>The shard's id, which <see cref="EventId"/> starts with; <see langword="null"/> where it has none.</summary>
    public string? ShardId => EventId is { } id && id.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon ? id[..colon] : null;

    /// <summary>What the sender distributes records over the shards by: <c>Kinesis.PartitionKey</c>.</summary>
    public string? PartitionKey => Kinesis.PartitionKey;

    /// <summary>The record's place in its shard, in decimal digits: <c>Kinesis.SequenceNumber</c>.</summary>
    public string? SequenceNumber => Kinesis.SequenceNumber;

    /// <summary>The record's place among those of its aggregate: <c>Kinesis.SubSequenceNumber</c>.</summary>
    public long? SubSequenceNumber => Kinesis.SubSequenceNumber;

    /// <summary>The record of the stream that held this one among others; <see langword="null"/> for a record that came alone.</summary>
    [JsonIgnore]
    public KinesisRecord? Aggregate { get; init; }

    /// <summary>The record's data, decoded.</summary>
    public Payload Payload => Payload.FromBytes(Kinesis.Data);
}
