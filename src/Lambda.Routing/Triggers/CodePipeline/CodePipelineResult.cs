using System.Collections.ObjectModel;

namespace Lambda.Routing;

/// <summary>What became of a job that did not fail: what a handler may return.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PutJobSuccessResult.html">PutJobSuccessResult</see>,
/// <see href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ExecutionDetails.html">ExecutionDetails</see>.
/// </remarks>
public sealed record CodePipelineResult
{
    /// <summary>Where the job is not done: AWS CodePipeline calls again later, with this token in the job. <see langword="null"/> for a job that is done.</summary>
    public string? ContinuationToken { get; init; }

    /// <summary>The action's output variables, for later actions of the pipeline. Not while the job goes on.</summary>
    public IReadOnlyDictionary<string, string> OutputVariables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What the job did, for people to read.</summary>
    public string? Summary { get; init; }

    /// <summary>The id of the same in another system.</summary>
    public string? ExternalExecutionId { get; init; }

    /// <summary>How much of the job is done, in per cent.</summary>
    public int? PercentComplete { get; init; }

    /// <summary>The revision that the job made; <see langword="null"/> for none.</summary>
    public CodePipelineRevision? CurrentRevision { get; init; }
}
