using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>An event of an Amazon EventBridge event bus.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/ref/events-structure.html">event structure</see>.</remarks>
[EventType]
[PayloadPath("detail")]
[Source("eventbridge", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.CloudWatchEvents.CloudWatchEvent")]
[Shape("detail-type", "source", "detail")]
[Envelope]
public sealed partial record EventBridgeEvent : IEvent<EventBridgeEvent>, IPayloadCarrier
{
    /// <summary>The version of the event's form: <c>0</c>.</summary>
    public partial string? Version { get; init; }

    /// <summary>The event's id.</summary>
    public partial string? Id { get; init; }

    /// <summary>What kind of event it is.</summary>
    [Discriminator]
    [JsonPropertyName("detail-type")]
    public required partial string DetailType { get; init; }

    /// <summary>Who sent the event.</summary>
    [Discriminator]
    public required partial string Source { get; init; }

    /// <summary>The account that the event belongs to.</summary>
    public partial string? Account { get; init; }

    /// <summary>When the event happened, in UTC.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The region where the event happened.</summary>
    public partial string? Region { get; init; }

    /// <summary>The ARNs of what the event is about.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>The ARN of what the event is about, the first of several.</summary>
    // The name is the path for whoever writes a filter's value into a sample; reading ignores a computed property.
    [JsonPropertyName("resources[0]")]
    public string? Resource => Resources is [string first, ..] ? first : null;

    /// <summary>What happened, as the sender describes it.</summary>
    [Discriminator]
    public Payload Detail { get; init; }

    /// <summary>The replay of an archive that sent the event; <see langword="null"/> for an event that is no replay.</summary>
    [JsonPropertyName("replay-name")]
    public partial string? ReplayName { get; init; }

    /// <summary>The event's detail.</summary>
    public Payload Payload => Detail;
}
