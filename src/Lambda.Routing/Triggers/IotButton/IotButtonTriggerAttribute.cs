using Lambda.Routing.Declaring;
using Lambda.Routing.IotButton;

namespace Lambda.Routing;

/// <summary>Takes the clicks of AWS IoT buttons, by themselves or in AWS IoT 1-Click.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-programming.html">AWS IoT 1-Click programming model</see>.</remarks>
/// <param name="device">The button's serial number or the device's id, perhaps with <c>${VAR}</c> in it; without one, every device that no other route names.</param>
/// <example><code>[IotButtonTrigger("G030PM0000000000", Click = "SINGLE")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(IotButtonEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("AWS::IoT1Click::Project")]
public sealed class IotButtonTriggerAttribute(string? device = null) : TriggerAttribute
{
    /// <summary>The button's serial number or the device's id; <see langword="null"/> for every device that no other route names.</summary>
    [Filter(nameof(IotButtonEvent.Device), MatchBy.Exact)]
    public string? Device { get; } = device;

    /// <summary>The kind of click: <c>SINGLE</c>, <c>DOUBLE</c>, <c>LONG</c>; <see langword="null"/> for any, and for what is no click.</summary>
    [Filter(nameof(IotButtonEvent.Click), MatchBy.Exact)]
    public string? Click { get; init; }

    /// <summary>The project's name, in AWS IoT 1-Click; <see langword="null"/> for any.</summary>
    [Filter(nameof(IotButtonEvent.PlacementInfo) + "." + nameof(IotButtonPlacement.ProjectName), MatchBy.Exact)]
    [TemplateProperty("ProjectName")]
    public string? Project { get; init; }

    /// <summary>The placement's name, in AWS IoT 1-Click; <see langword="null"/> for any.</summary>
    [Filter(nameof(IotButtonEvent.PlacementInfo) + "." + nameof(IotButtonPlacement.PlacementName), MatchBy.Exact)]
    public string? Placement { get; init; }
}
