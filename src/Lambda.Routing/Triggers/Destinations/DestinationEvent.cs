using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Destinations;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>What became of an event of another function, which has this one as its destination.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Capturing records of Lambda asynchronous invocations</see>.</remarks>
[EventType]
[Source("destinations")]
[Shape("requestContext.condition")]
[DocumentedValues(
    nameof(RequestContext) + "." + nameof(DestinationRequestContext.Condition),
    "Success", "RetriesExhausted", "EventAgeExceeded", "ZeroReservedConcurrency", "RetryAttemptsExhausted", "RecordAgeExceeded")]
public sealed partial record DestinationEvent : IEvent<DestinationEvent>
{
    /// <summary>The version of the event's form: <c>1.0</c>.</summary>
    public partial string? Version { get; init; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>Which invocation it was, and what became of it.</summary>
    [Discriminator]
    public required DestinationRequestContext RequestContext { get; init; }

    /// <summary>The event that the function was given: <see cref="RequestPayloadAttribute"/> binds it. Missing where a batch of a stream was given up.</summary>
    public Payload RequestPayload { get; init; }

    /// <summary>How the function answered; <see langword="null"/> where it was not tried again.</summary>
    public DestinationResponseContext? ResponseContext { get; init; }

    /// <summary>What the function returned, or its error: <see cref="ResponsePayloadAttribute"/> binds it.</summary>
    public Payload ResponsePayload { get; init; }

    /// <summary>The records of an Amazon Kinesis stream that were given up.</summary>
    [JsonPropertyName("KinesisBatchInfo")]
    public DestinationBatch? KinesisBatchInfo { get; init; }

    /// <summary>The records of an Amazon DynamoDB stream that were given up.</summary>
    [JsonPropertyName("DDBStreamBatchInfo")]
    public DestinationBatch? DynamoDbBatchInfo { get; init; }

    /// <summary>The records of an Apache Kafka topic that were given up, as the event has it.</summary>
    [JsonPropertyName("KafkaBatchInfo")]
    public JsonElement? KafkaBatchInfo { get; init; }
}
