using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.IotEvents;

/// <summary>An event of AWS IoT Events inside another object.</summary>
[EventType]
internal sealed partial record IotEventsMessage
{
    /// <summary>The name of the detector model's event.</summary>
    [Discriminator]
    public required string EventName { get; init; }

    /// <summary>When it happened, in UTC.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>The detector that acted, what it acted on, and its state.</summary>
    [Discriminator]
    [JsonPropertyName("payload")]
    [ReadWith(typeof(IotEventsPayloadReader))]
    public IotEventsPayload? Content { get; init; }
}
