using System.Text.Json.Serialization;
using Lambda.Routing.CloudWatchAlarm;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>An Amazon CloudWatch alarm changed its state, and called the function as its action.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html">Invoke a Lambda function from an alarm</see>.
/// Some events have members of an EventBridge event around the alarm's data, but no detail.
/// </remarks>
[EventType]
[Source("cloudwatch-alarm", Trigger = FunctionTrigger.PubSub)]
[Shape("alarmData {}")]
[Overrides(typeof(EventBridgeEvent))]
public sealed partial record CloudWatchAlarmEvent : IEvent<CloudWatchAlarmEvent>
{
    /// <summary>The service: <c>aws.cloudwatch</c>.</summary>
    public partial string? Source { get; init; }

    /// <summary>The alarm's ARN.</summary>
    public partial string? AlarmArn { get; init; }

    /// <summary>The alarm's account.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>When the state changed.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The alarm's region.</summary>
    public partial string? Region { get; init; }

    /// <summary>The alarm and its states.</summary>
    [Discriminator]
    public required AlarmData AlarmData { get; init; }

    /// <summary>In an envelope like EventBridge's: the version of its form.</summary>
    public partial string? Version { get; init; }

    /// <summary>In an envelope like EventBridge's: the event's id.</summary>
    public partial string? Id { get; init; }

    /// <summary>In an envelope like EventBridge's: the kind of event.</summary>
    [JsonPropertyName("detail-type")]
    public partial string? DetailType { get; init; }

    /// <summary>In an envelope like EventBridge's: the alarm's account.</summary>
    public partial string? Account { get; init; }

    /// <summary>In an envelope like EventBridge's: the alarm's ARN.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>The alarm's name: <c>AlarmData.AlarmName</c>.</summary>
    public string AlarmName => AlarmData.AlarmName;

    /// <summary>The state that the alarm went into: <c>AlarmData.State</c>.</summary>
    public AlarmState State => AlarmData.State;

    /// <summary>The state before: <c>AlarmData.PreviousState</c>.</summary>
    public AlarmState? PreviousState => AlarmData.PreviousState;
}
