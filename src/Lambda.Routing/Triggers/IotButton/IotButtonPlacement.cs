using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.IotButton;

/// <summary>Where a device of AWS IoT 1-Click is placed.</summary>
[EventType]
public sealed partial record IotButtonPlacement
{
    /// <summary>The placement's attributes.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The placement's devices: their ids, by the names of the project's template.</summary>
    public IReadOnlyDictionary<string, string> Devices { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The placement's name.</summary>
    public partial string? PlacementName { get; init; }

    /// <summary>The project's name.</summary>
    public partial string? ProjectName { get; init; }
}
