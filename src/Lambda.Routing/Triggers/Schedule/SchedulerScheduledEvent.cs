using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>
/// A schedule of Amazon EventBridge Scheduler fell due, and has no input of its own. A handler takes it as
/// <see cref="ScheduledEvent"/>. Detection calls it by the name of the service whose envelope it uses.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html">templated targets</see>.</remarks>
[EventType]
[Source("eventbridge", Trigger = FunctionTrigger.Timer)]
[AwsEventClass("Amazon.Lambda.CloudWatchEvents.CloudWatchEvent")]
[Shape("source = aws.scheduler", "detail-type = Scheduled Event")]
[Overrides(typeof(EventBridgeEvent))]
public sealed partial record SchedulerScheduledEvent : ScheduledEvent, IEvent<SchedulerScheduledEvent>;
