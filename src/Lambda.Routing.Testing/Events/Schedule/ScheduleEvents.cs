namespace Lambda.Routing.Testing;

/// <summary>
/// What schedules send
/// (<see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-run-lambda-schedule.html">rules</see>,
/// <see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html">EventBridge Scheduler</see>).
/// </summary>
public static class ScheduleEvents
{
    private const string DetailType = "Scheduled Event";

    /// <summary>A scheduled rule of EventBridge fell due.</summary>
    /// <param name="rule">The rule's name or ARN.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Of(string rule = "my-schedule") =>
        EventEnvelope.Write("aws.events", DetailType, [TestAccount.ArnOf("events", rule, "rule/")], "{}");

    /// <summary>A schedule of EventBridge Scheduler fell due.</summary>
    /// <param name="schedule">The schedule's name, in the group <c>default</c>, or its ARN.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> OfScheduler(string schedule = "my-schedule") =>
        EventEnvelope.Write("aws.scheduler", DetailType, [TestAccount.ArnOf("scheduler", schedule, "schedule/default/")], "\"{}\"");
}
