using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A scheduled rule of Amazon EventBridge fell due. A handler takes it as <see cref="ScheduledEvent"/>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-run-lambda-schedule.html">running a Lambda function on a schedule</see>.</remarks>
[EventType]
[Source("schedule", Trigger = FunctionTrigger.Timer)]
[AwsEventClass("Amazon.Lambda.CloudWatchEvents.CloudWatchEvent")]
[Shape("source = aws.events", "detail-type = Scheduled Event")]
[Overrides(typeof(EventBridgeEvent))]
public sealed partial record RuleScheduledEvent : ScheduledEvent, IEvent<RuleScheduledEvent>;
