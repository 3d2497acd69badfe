using System.Collections.ObjectModel;
using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.IotEvents;

/// <summary>The state of a detector.</summary>
[EventType]
public sealed partial record IotEventsState
{
    /// <summary>The state's name.</summary>
    public partial string? StateName { get; init; }

    /// <summary>The detector's variables, by their names.</summary>
    public IReadOnlyDictionary<string, JsonElement> Variables { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <summary>The detector's timers, by their names.</summary>
    public IReadOnlyDictionary<string, JsonElement> Timers { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
