using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What an action works on or makes.</summary>
[EventType]
public sealed partial record CodePipelineArtifact
{
    /// <summary>The artifact's name.</summary>
    public partial string? Name { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("s3location")]
    public CodePipelineS3Location? S3Location { get; init; }
}
