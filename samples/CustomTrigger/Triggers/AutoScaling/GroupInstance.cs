using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace CustomTrigger.AutoScaling;

/// <summary>An instance that may be terminated.</summary>
[EventType]
public sealed partial record GroupInstance
{
    /// <summary>The instance's id.</summary>
    [JsonPropertyName("InstanceId")]
    public required string InstanceId { get; init; }

    /// <summary>The availability zone.</summary>
    [JsonPropertyName("AvailabilityZone")]
    public string? AvailabilityZone { get; init; }

    /// <summary>The instance's type: <c>t4g.nano</c>.</summary>
    [JsonPropertyName("InstanceType")]
    public string? InstanceType { get; init; }

    /// <summary><c>on-demand</c> or <c>spot</c>.</summary>
    [JsonPropertyName("InstanceMarketOption")]
    public string? InstanceMarketOption { get; init; }
}
