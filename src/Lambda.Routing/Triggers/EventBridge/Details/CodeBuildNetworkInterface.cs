using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A build's network interface.</summary>
[EventType]
public sealed partial record CodeBuildNetworkInterface
{
    /// <summary>The interface's id.</summary>
    [JsonPropertyName("eni-id")]
    public partial string? EniId { get; init; }

    /// <summary>The subnet's id.</summary>
    [JsonPropertyName("subnet-id")]
    public partial string? SubnetId { get; init; }
}
