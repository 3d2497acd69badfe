using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A schedule fell due: a rule of Amazon EventBridge, or a schedule of EventBridge Scheduler that has no input of its own.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-run-lambda-schedule.html">running a Lambda function on a schedule</see>.</remarks>
public abstract record ScheduledEvent
{
    private protected ScheduledEvent()
    {
    }

    /// <summary>The version of the event's form: <c>0</c>.</summary>
    public string? Version { get; init; }

    /// <summary>The event's id.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of event: <c>Scheduled Event</c>.</summary>
    [Discriminator]
    [JsonPropertyName("detail-type")]
    public string? DetailType { get; init; }

    /// <summary>The service: <c>aws.events</c> or <c>aws.scheduler</c>.</summary>
    [Discriminator]
    public string? Source { get; init; }

    /// <summary>The account of the rule or schedule.</summary>
    public string? Account { get; init; }

    /// <summary>When it fell due, in UTC.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The region of the rule or schedule.</summary>
    public string? Region { get; init; }

    /// <summary>The ARNs of what the event is about: that of the rule or schedule.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>The event's detail: an empty object, or a string that holds one.</summary>
    public Payload Detail { get; init; }

    /// <summary>The ARN of the rule or schedule.</summary>
    // The name is the path for whoever writes a filter's value into a sample; reading ignores a computed property.
    [JsonPropertyName("resources[0]")]
    public string? RuleArn => Resources is [string first, ..] ? first : null;
}
