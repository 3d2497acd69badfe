using Lambda.Routing;

namespace Examples.IotButton;

/// <summary>Answers the bell.</summary>
public sealed class Porter
{
    /// <summary>One kind of click in one project.</summary>
    [IotButtonTrigger(Project = "bells", Click = "SINGLE")]
    public void Open(IotButtonEvent click) => Console.WriteLine($"{click.PlacementInfo?.PlacementName} rang");

    /// <summary>Any other click of any button.</summary>
    [IotButtonTrigger]
    public static Task Note(IotButtonEvent click)
    {
        Console.WriteLine($"{click.Device}: {click.Click}");
        return Task.CompletedTask;
    }
}
