using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.IotButton;

/// <summary>A device of AWS IoT 1-Click.</summary>
[EventType]
public sealed partial record IotButtonDevice
{
    /// <summary>The device's attributes.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The device's id.</summary>
    public partial string? DeviceId { get; init; }

    /// <summary>How much of its life is left, in percent.</summary>
    public double? RemainingLife { get; init; }

    /// <summary>The device's type: <c>button</c>.</summary>
    public partial string? Type { get; init; }
}
