using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A subnet of a build.</summary>
[EventType]
public sealed partial record CodeBuildSubnet
{
    /// <summary>The availability zone of the build fleet.</summary>
    [JsonPropertyName("build-fleet-az")]
    public partial string? BuildFleetAz { get; init; }

    /// <summary>The availability zone of the account.</summary>
    [JsonPropertyName("customer-az")]
    public partial string? CustomerAz { get; init; }

    /// <summary>The subnet's id.</summary>
    [JsonPropertyName("subnet-id")]
    public partial string? SubnetId { get; init; }
}
