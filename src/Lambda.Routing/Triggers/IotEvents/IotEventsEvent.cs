using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.IotEvents;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A detector of AWS IoT Events acted.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-iotevents.html">Using Lambda with IoT Events</see>.</remarks>
[EventType]
[PayloadPath("payload")]
[Source("iot-events", Trigger = FunctionTrigger.PubSub)]
[Shape("eventName", "payload.detector")]
[Shape("event.eventName", "event.payload.detector")]
[Shape("event: .eventName")]
[Closed("AWS ended support for AWS IoT Events on 20 May 2026")]
public sealed partial record IotEventsEvent : IEvent<IotEventsEvent>, IPayloadCarrier
{
    /// <summary>The name of the detector model's event.</summary>
    [Discriminator]
    public string? EventName { get; init; }

    /// <summary>When it happened, in UTC.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>The detector that acted, what it acted on, and its state.</summary>
    [Discriminator]
    [JsonPropertyName("payload")]
    [ReadWith(typeof(IotEventsPayloadReader))]
    public IotEventsPayload? Content { get; init; }

    /// <summary>What the detector says, as the event has it: <c>state.variables.temperature</c> is a path for conditions.</summary>
    public Payload Payload => Content?.Json ?? default;

    // AWS's own samples hold the event as it is, or inside a member that no real event seems to have.
    [Discriminator]
    [JsonPropertyName("event")]
    internal IotEventsMessage? Inner { init => (EventName, EventTime, Content) = (value?.EventName, value?.EventTime, value?.Content); }

    [Discriminator]
    [JsonPropertyName("event: ")]
    internal IotEventsMessage? InnerOfTheGuide { init => Inner = value; }
}
