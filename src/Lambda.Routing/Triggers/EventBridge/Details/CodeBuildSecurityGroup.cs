using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A security group of a build.</summary>
[EventType]
public sealed partial record CodeBuildSecurityGroup
{
    /// <summary>The security group's id.</summary>
    [JsonPropertyName("security-group-id")]
    public partial string? SecurityGroupId { get; init; }
}
