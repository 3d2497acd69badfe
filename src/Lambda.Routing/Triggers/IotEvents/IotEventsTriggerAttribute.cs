using Lambda.Routing.Declaring;
using Lambda.Routing.IotEvents;

namespace Lambda.Routing;

/// <summary>Takes what detectors of AWS IoT Events say when they act.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-iotevents.html">Using Lambda with IoT Events</see>.</remarks>
/// <param name="detectorModel">The detector model's name, perhaps with <c>${VAR}</c> in it; without one, every model that no other route names.</param>
/// <example><code>[IotEventsTrigger("motors", State = "Overheated")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(IotEventsEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("AWS::IoTEvents::DetectorModel")]
public sealed class IotEventsTriggerAttribute(string? detectorModel = null) : TriggerAttribute
{
    /// <summary>The detector model's name; <see langword="null"/> for every model that no other route names.</summary>
    [Filter(nameof(IotEventsEvent.Content) + "." + nameof(IotEventsPayload.Detector) + "." + nameof(IotEventsDetector.DetectorModelName), MatchBy.Exact)]
    [TemplateProperty("DetectorModelName")]
    public string? DetectorModel { get; } = detectorModel;

    /// <summary>The name of the detector model's event; <see langword="null"/> for any.</summary>
    [Filter(nameof(IotEventsEvent.EventName), MatchBy.Exact)]
    public string? EventName { get; init; }

    /// <summary>The name of the input that the detector acted on; <see langword="null"/> for any, and for timers.</summary>
    [Filter(nameof(IotEventsEvent.Content) + "." + nameof(IotEventsPayload.EventTriggerDetails) + "." + nameof(IotEventsTriggerDetails.InputName), MatchBy.Exact)]
    public string? Input { get; init; }

    /// <summary>The name of the detector's state; <see langword="null"/> for any.</summary>
    [Filter(nameof(IotEventsEvent.Content) + "." + nameof(IotEventsPayload.State) + "." + nameof(IotEventsState.StateName), MatchBy.Exact)]
    public string? State { get; init; }
}
