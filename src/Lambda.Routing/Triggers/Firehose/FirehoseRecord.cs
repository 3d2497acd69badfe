using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Firehose;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A record on its way through a delivery stream.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html">Using Lambda with Data Firehose</see>.</remarks>
[EventType]
[PayloadPath("data")]
public sealed partial record FirehoseRecord : IPayloadCarrier
{
    /// <summary>The record's id, which its result carries too.</summary>
    public required partial string RecordId { get; init; }

    /// <summary>About when the stream received the record, in UTC.</summary>
    [ReadWith(typeof(ArrivalTime))]
    public DateTimeOffset? ApproximateArrivalTimestamp { get; init; }

    /// <summary>The same in seconds, which some streams send beside it.</summary>
    [ReadWith(typeof(UnixSeconds))]
    public DateTimeOffset? ApproximateArrivalEpoch { get; init; }

    /// <summary>The data, decoded; <see langword="null"/> for a record of Amazon MSK, which has <see cref="KafkaRecordValue"/>.</summary>
    public ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary>Of a record of Amazon MSK: its value, decoded.</summary>
    public ReadOnlyMemory<byte>? KafkaRecordValue { get; init; }

    /// <summary>Where the record stood in its Kinesis data stream; absent where it comes from elsewhere.</summary>
    public FirehoseKinesisMetadata? KinesisRecordMetadata { get; init; }

    /// <summary>Where the record stood in its topic of Amazon MSK; absent where it comes from elsewhere.</summary>
    public FirehoseMskMetadata? MskRecordMetadata { get; init; }

    /// <summary>The delivery stream's ARN.</summary>
    [JsonPropertyName("$.deliveryStreamArn")]
    public string? DeliveryStreamArn => Event?.DeliveryStreamArn;

    /// <summary>The record's data, wherever it stands.</summary>
    public Payload Payload => (KafkaRecordValue ?? Data) is { } bytes ? Payload.FromBytes(bytes) : default;

    /// <summary>The batch that the record belongs to.</summary>
    [JsonIgnore]
    internal FirehoseEvent? Event { get; init; }
}
