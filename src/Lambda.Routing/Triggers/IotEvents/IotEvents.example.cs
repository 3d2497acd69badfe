using Lambda.Routing;

namespace Examples.IotEvents;

/// <summary>Looks after machines.</summary>
public sealed class Engineer
{
    /// <summary>One model in one state.</summary>
    [IotEventsTrigger("${MOTOR_MODEL:motors}", State = "Overheated")]
    public void Cool(IotEventsEvent alert)
    {
        if (alert.Content?.State?.Variables.TryGetValue("temperature", out var temperature) == true)
        {
            Console.WriteLine($"{alert.Content.Detector.KeyValue} is at {temperature}");
        }
    }

    /// <summary>Whatever else any detector says.</summary>
    [IotEventsTrigger]
    public static Task Note(IotEventsEvent said)
    {
        Console.WriteLine($"{said.EventName} at {said.EventTime}");
        return Task.CompletedTask;
    }
}
