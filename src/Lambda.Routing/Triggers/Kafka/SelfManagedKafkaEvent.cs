using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records from topics of a Kafka cluster that you run.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html">Using Lambda with self-managed Apache Kafka</see>.</remarks>
[EventType]
[Source("kafka-self-managed", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.KafkaEvents.KafkaEvent")]
[Shape("eventSource = SelfManagedKafka|aws:SelfManagedKafka", "records {}")]
[Ordered]
public sealed partial record SelfManagedKafkaEvent : KafkaEvent, IBatchEvent<SelfManagedKafkaEvent, KafkaRecord>
{
    /// <inheritdoc/>
    public static string? GetSourceArn(SelfManagedKafkaEvent @event, KafkaRecord record)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return @event.EventSourceArn;
    }
}
