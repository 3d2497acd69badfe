using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.IotEvents;

/// <summary>The detector that acted, what it acted on, and its state.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-iotevents.html">Using Lambda with IoT Events</see>.</remarks>
[EventType]
public sealed partial record IotEventsPayload
{
    /// <summary>The id of the action's execution.</summary>
    public partial string? ActionExecutionId { get; init; }

    /// <summary>The detector.</summary>
    [Discriminator]
    public required IotEventsDetector Detector { get; init; }

    /// <summary>What the detector acted on.</summary>
    public IotEventsTriggerDetails? EventTriggerDetails { get; init; }

    /// <summary>The detector's state.</summary>
    public IotEventsState? State { get; init; }

    /// <summary>All of it, as the event has it.</summary>
    [JsonIgnore]
    public Payload Json { get; init; }
}
