using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>An action of a pipeline of AWS CodePipeline changed: the detail of <c>CodePipeline Action Execution State Change</c> from <c>aws.codepipeline</c>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html">monitoring events</see>.</remarks>
[EventType]
public sealed partial record CodePipelineActionExecutionStateChange
{
    /// <summary>The action's name.</summary>
    public required partial string Action { get; init; }

    /// <summary>The id of the action's execution.</summary>
    [JsonPropertyName("action-execution-id")]
    public partial string? ActionExecutionId { get; init; }

    /// <summary>The id of the pipeline's execution.</summary>
    [JsonPropertyName("execution-id")]
    public required partial string ExecutionId { get; init; }

    /// <summary>The pipeline's name.</summary>
    public required partial string Pipeline { get; init; }

    /// <summary>Which attempt it is, from 1.</summary>
    [JsonPropertyName("pipeline-execution-attempt")]
    public double? PipelineExecutionAttempt { get; init; }

    /// <summary>When it began.</summary>
    [JsonPropertyName("start-time")]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>What the provider of the action says about the outcome.</summary>
    [JsonPropertyName("execution-result")]
    public CodePipelineExecutionResult? ExecutionResult { get; init; }

    /// <summary>What the action worked on.</summary>
    [JsonPropertyName("input-artifacts")]
    public IReadOnlyList<CodePipelineArtifact> InputArtifacts { get; init; } = [];

    /// <summary>What the action made.</summary>
    [JsonPropertyName("output-artifacts")]
    public IReadOnlyList<CodePipelineArtifact> OutputArtifacts { get; init; } = [];

    /// <summary>The action's region.</summary>
    public partial string? Region { get; init; }

    /// <summary>The stage's name.</summary>
    public partial string? Stage { get; init; }

    /// <summary>The state: <c>STARTED</c>, <c>SUCCEEDED</c>, <c>FAILED</c>, <c>CANCELED</c>, <c>ABANDONED</c>.</summary>
    public required partial string State { get; init; }

    /// <summary>What kind of action it is.</summary>
    public CodePipelineActionType? Type { get; init; }

    /// <summary>The pipeline's version.</summary>
    public double? Version { get; init; }
}
