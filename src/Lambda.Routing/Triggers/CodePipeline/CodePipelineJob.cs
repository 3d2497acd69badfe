using Lambda.Routing.Reading;

namespace Lambda.Routing.CodePipeline;

/// <summary>A job: one run of an action.</summary>
[EventType]
public sealed partial record CodePipelineJob
{
    /// <summary>The job's id, by which its success or failure is reported.</summary>
    public required partial string Id { get; init; }

    /// <summary>The pipeline's account.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>What the job is about.</summary>
    public CodePipelineJobData? Data { get; init; }

    /// <summary>The job's id; neither credentials nor parameters.</summary>
    public override string ToString() => $"{nameof(CodePipelineJob)} {{ {Id} }}";
}
