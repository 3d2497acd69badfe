using Lambda.Routing.Reading;

namespace Lambda.Routing.IotEvents;

/// <summary>An instance of a detector model.</summary>
[EventType]
public sealed partial record IotEventsDetector
{
    /// <summary>The detector model's name.</summary>
    public partial string? DetectorModelName { get; init; }

    /// <summary>The detector model's version, in digits.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? DetectorModelVersion { get; init; }

    /// <summary>The value of the key that the detector is for, such as a device's id.</summary>
    public partial string? KeyValue { get; init; }
}
