using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records from topics of an Amazon MSK cluster.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html">Using Lambda with Amazon MSK</see>.</remarks>
[EventType]
[Source("kafka-msk", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.KafkaEvents.KafkaEvent")]
[Shape("eventSource = aws:kafka", "records {}")]
[Ordered]
public sealed partial record MskEvent : KafkaEvent, IBatchEvent<MskEvent, KafkaRecord>
{
    /// <inheritdoc/>
    public static string? GetSourceArn(MskEvent @event, KafkaRecord record)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return @event.EventSourceArn;
    }
}
