using Lambda.Routing.Reading;

namespace Lambda.Routing.CodePipeline;

/// <summary>What one action makes and another one gets.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_Artifact.html">Artifact</see>.</remarks>
[EventType]
public sealed partial record CodePipelineArtifact
{
    /// <summary>The artifact's name in the pipeline.</summary>
    public partial string? Name { get; init; }

    /// <summary>The artifact's revision: of an artifact that is to be made there is none.</summary>
    public partial string? Revision { get; init; }

    /// <summary>Where the artifact is, or is to be.</summary>
    public CodePipelineArtifactLocation? Location { get; init; }
}
