using Lambda.Routing;

namespace Examples.Schedule;

/// <summary>What has to be done again and again.</summary>
public sealed class Caretaker
{
    /// <summary>The expression is for the template; the name tells two schedules of one function apart.</summary>
    [ScheduleTrigger("rate(5 minutes)")]
    public void Sweep(ScheduledEvent due) => Console.WriteLine($"Swept for {due.Time}");

    [ScheduleTrigger("cron(0 6 * * ? *)", Name = "${MORNING_RULE:morning-report}")]
    public static Task Report() => Task.CompletedTask;
}
