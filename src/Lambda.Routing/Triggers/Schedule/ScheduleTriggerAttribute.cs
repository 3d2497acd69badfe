using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the events of a schedule: of an EventBridge rule, or of EventBridge Scheduler with its default input.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html">scheduled rules</see> and
/// <see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html">EventBridge Scheduler</see>.
/// A schedule with an input of its own sends just that, which no trigger can recognise: take it with a fallback.
/// </remarks>
/// <param name="expression">
/// The schedule for the infrastructure template: <c>rate(5 minutes)</c>, <c>cron(0 8 ? * MON-FRI *)</c>. It selects no events.
/// </param>
/// <example><code>[ScheduleTrigger("rate(5 minutes)")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(RuleScheduledEvent), typeof(SchedulerScheduledEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("ScheduleV2")]
public sealed class ScheduleTriggerAttribute(string? expression = null) : TriggerAttribute
{
    /// <summary>The schedule for the infrastructure template. It selects no events.</summary>
    [TemplateProperty("ScheduleExpression")]
    public string? Expression { get; } = expression;

    /// <summary>The name or ARN of the rule or schedule, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for every one that no other route names.</summary>
    [Filter(nameof(ScheduledEvent.RuleArn), MatchBy.Resource)]
    [TemplateProperty("Name")]
    public string? Name { get; init; }
}
