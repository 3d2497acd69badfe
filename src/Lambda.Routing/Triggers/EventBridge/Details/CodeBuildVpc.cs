using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>The VPC of a build.</summary>
[EventType]
public sealed partial record CodeBuildVpc
{
    /// <summary>The security groups.</summary>
    [JsonPropertyName("security-group-ids")]
    public IReadOnlyList<CodeBuildSecurityGroup> SecurityGroupIds { get; init; } = [];

    /// <summary>The subnets.</summary>
    public IReadOnlyList<CodeBuildSubnet> Subnets { get; init; } = [];

    /// <summary>The VPC's id.</summary>
    [JsonPropertyName("vpc-id")]
    public partial string? VpcId { get; init; }
}
