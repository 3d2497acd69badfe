using Lambda.Routing.Reading;

namespace Lambda.Routing.Kafka;

/// <summary>The schema that a key or a value was written by.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-consume-kafka-events.html">schema registries with Kafka event sources</see>.</remarks>
[EventType]
public sealed partial record KafkaSchemaMetadata
{
    /// <summary>The schema's form: <c>AVRO</c>, <c>JSON</c>, <c>PROTOBUF</c>.</summary>
    public partial string? DataFormat { get; init; }

    /// <summary>The schema's id in its registry.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? SchemaId { get; init; }
}
