using Lambda.Routing.Declaring;
using Lambda.Routing.Schedule;

namespace Lambda.Routing;

/// <summary>Takes the events of a schedule: of an EventBridge rule, or of EventBridge Scheduler.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html">scheduled rules</see> and
/// <see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html">EventBridge Scheduler</see>.
/// A schedule with an input of its own sends just that: <see cref="Input"/> says what it is.
/// </remarks>
/// <param name="expression">
/// The schedule for the infrastructure template: <c>rate(5 minutes)</c>, <c>cron(0 8 ? * MON-FRI *)</c>. It selects no events.
/// </param>
/// <example><code>[ScheduleTrigger("rate(5 minutes)")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(RuleScheduledEvent), typeof(SchedulerScheduledEvent), typeof(ScheduledInputEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("ScheduleV2")]
public sealed class ScheduleTriggerAttribute(string? expression = null) : TriggerAttribute
{
    /// <summary>The schedule for the infrastructure template. It selects no events.</summary>
    [TemplateProperty("ScheduleExpression")]
    [DocumentedForm(ScheduleExpressionForm.Pattern, ScheduleExpressionForm.Description)]
    public string? Expression { get; } = expression;

    /// <summary>
    /// The name or ARN of the rule or schedule, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for every one that no other
    /// route names. With <see cref="Input"/> it is for the template alone, and no two schedules may have the same one.
    /// </summary>
    [Filter(nameof(ScheduledEvent.RuleArn), MatchBy.Resource)]
    [TemplateProperty("Name", IsUnique = true)]
    public string? Name { get; init; }

    /// <summary>
    /// The JSON document that the schedule sends in place of AWS's own event: its members are how the route recognises it, and a payload
    /// binds to all of it. <see langword="null"/> for a schedule without an input.
    /// </summary>
    /// <example><code>[ScheduleTrigger("rate(1 day)", Input = """{"job":"nightly"}""")]</code></example>
    // EventBridge Scheduler puts values in place of what it calls context attributes, each of which begins like this.
    [ShapeInput(Variable = "<aws.scheduler.")]
    [TemplateProperty("Input")]
    public string? Input { get; init; }
}
