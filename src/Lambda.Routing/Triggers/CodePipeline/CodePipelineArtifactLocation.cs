using Lambda.Routing.Reading;

namespace Lambda.Routing.CodePipeline;

/// <summary>Where an artifact is.</summary>
[EventType]
public sealed partial record CodePipelineArtifactLocation
{
    /// <summary>The kind of place: <c>S3</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>The object in Amazon S3, a ZIP archive.</summary>
    public CodePipelineS3Location? S3Location { get; init; }
}
