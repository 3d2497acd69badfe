using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace CustomTrigger.AutoScaling;

/// <summary>How much capacity of one kind has to go.</summary>
[EventType]
public sealed partial record CapacityToTerminate
{
    /// <summary>The availability zone.</summary>
    [JsonPropertyName("AvailabilityZone")]
    public string? AvailabilityZone { get; init; }

    /// <summary>How much: instances, or units of weighted capacity.</summary>
    [JsonPropertyName("Capacity")]
    public int? Capacity { get; init; }

    /// <summary><c>on-demand</c> or <c>spot</c>.</summary>
    [JsonPropertyName("InstanceMarketOption")]
    public string? InstanceMarketOption { get; init; }
}
