using System.Text.Json.Serialization;
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

    /// <summary>The schedule sends this input and nothing else, so its members tell it from every other event.</summary>
    [ScheduleTrigger("rate(1 day)", Name = "nightly-cleaning", Input = """{"job":"clean","rooms":["hall"]}""")]
    public static void Clean(Cleaning cleaning) => Console.WriteLine($"Cleaned {string.Join(", ", cleaning.Rooms)}");
}

/// <summary>What the schedule sends.</summary>
public sealed record Cleaning(string Job, string[] Rooms);

[JsonSerializable(typeof(Cleaning))]
internal sealed partial class CaretakerJson : JsonSerializerContext;
