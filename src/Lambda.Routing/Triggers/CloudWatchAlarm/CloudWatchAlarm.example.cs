using Lambda.Routing;

namespace Examples.CloudWatchAlarm;

/// <summary>Answers when something goes wrong.</summary>
public sealed class OnCallDesk
{
    /// <summary>An alarm of the order desk.</summary>
    [CloudWatchAlarmTrigger("orders-*", State = "ALARM")]
    public Task Page(CloudWatchAlarmEvent alarm)
    {
        Console.WriteLine($"{alarm.AlarmName}: {alarm.State.Reason}");
        return Task.CompletedTask;
    }

    /// <summary>Every other change of any alarm, also the good news.</summary>
    [CloudWatchAlarmTrigger]
    public void Note(CloudWatchAlarmEvent change) =>
        Console.WriteLine($"{change.AlarmName} went from {change.PreviousState?.Value} to {change.State.Value}");
}
