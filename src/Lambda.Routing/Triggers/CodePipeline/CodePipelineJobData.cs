using Lambda.Routing.Reading;

namespace Lambda.Routing.CodePipeline;

/// <summary>What a job is about.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_JobData.html">JobData</see>.</remarks>
[EventType]
public sealed partial record CodePipelineJobData
{
    /// <summary>How the action is set up.</summary>
    public CodePipelineActionConfiguration? ActionConfiguration { get; init; }

    /// <summary>What the action gets.</summary>
    public IReadOnlyList<CodePipelineArtifact> InputArtifacts { get; init; } = [];

    /// <summary>What the action is to make.</summary>
    public IReadOnlyList<CodePipelineArtifact> OutputArtifacts { get; init; } = [];

    /// <summary>Credentials for the artifacts' bucket.</summary>
    public CodePipelineCredentials? ArtifactCredentials { get; init; }

    /// <summary>What an earlier result of the same action gave along, to go on with; <see langword="null"/> the first time.</summary>
    public partial string? ContinuationToken { get; init; }

    /// <summary>The key of the artifacts, where it is not the account's own.</summary>
    public CodePipelineEncryptionKey? EncryptionKey { get; init; }

    /// <summary>How many artifacts there are; neither credentials nor parameters.</summary>
    public override string ToString() => $"{nameof(CodePipelineJobData)} {{ {InputArtifacts.Count} in, {OutputArtifacts.Count} out }}";
}
