using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>Where a build logs.</summary>
[EventType]
public sealed partial record CodeBuildLogs
{
    /// <summary>The log in the console.</summary>
    [JsonPropertyName("deep-link")]
    public partial string? DeepLink { get; init; }

    /// <summary>The log group's name.</summary>
    [JsonPropertyName("group-name")]
    public partial string? GroupName { get; init; }

    /// <summary>The log stream's name.</summary>
    [JsonPropertyName("stream-name")]
    public partial string? StreamName { get; init; }
}
