using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.ActiveMq;

/// <summary>A queue or topic.</summary>
[EventType]
public sealed partial record ActiveMqDestination
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("physicalName")]
    public string? PhysicalName
    {
        get => field ?? LowerPhysicalName;
        init;
    }

    // AWS's guide spells it in one way and brokers in the other.
    [JsonPropertyName("physicalname")]
    internal partial string? LowerPhysicalName { get; init; }
}
