using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A scheduled rule of Amazon EventBridge fell due.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-run-lambda-schedule.html">running a Lambda function on a schedule</see>.</remarks>
[EventType]
[Source("schedule")]
[Shape("source = aws.events", "detail-type = Scheduled Event")]
[Overrides(typeof(EventBridgeEvent))]
public sealed partial record ScheduledEvent : IEvent<ScheduledEvent>
{
    /// <summary>The version of the event's form: <c>0</c>.</summary>
    public partial string? Version { get; init; }

    /// <summary>The event's id.</summary>
    public partial string? Id { get; init; }

    /// <summary>The kind of event: <c>Scheduled Event</c>.</summary>
    [Discriminator]
    [JsonPropertyName("detail-type")]
    public partial string? DetailType { get; init; }

    /// <summary>The service: <c>aws.events</c>.</summary>
    [Discriminator]
    public partial string? Source { get; init; }

    /// <summary>The rule's account.</summary>
    public partial string? Account { get; init; }

    /// <summary>When the rule fell due, in UTC.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The rule's region.</summary>
    public partial string? Region { get; init; }

    /// <summary>The ARNs of what the event is about: the rule's.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>The event's detail: an empty object.</summary>
    public Payload Detail { get; init; }

    /// <summary>The rule's ARN.</summary>
    // The name is the path for whoever writes a filter's value into a sample; reading ignores a computed property.
    [JsonPropertyName("resources[0]")]
    public string? RuleArn => Resources is [string first, ..] ? first : null;
}
