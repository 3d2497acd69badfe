using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A run of a pipeline of AWS CodePipeline changed: the detail of <c>CodePipeline Pipeline Execution State Change</c> from <c>aws.codepipeline</c>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html">monitoring events</see>.</remarks>
[EventType]
public sealed partial record CodePipelinePipelineExecutionStateChange
{
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

    /// <summary>What began the run.</summary>
    [JsonPropertyName("execution-trigger")]
    public CodePipelineTriggerDetail? ExecutionTrigger { get; init; }

    /// <summary>When a stage was last tried again.</summary>
    [JsonPropertyName("last-retry-attempt-time")]
    public DateTimeOffset? LastRetryAttemptTime { get; init; }

    /// <summary>The state: <c>STARTED</c>, <c>SUCCEEDED</c>, <c>FAILED</c>, <c>RESUMED</c>, <c>CANCELED</c>, <c>STOPPING</c>, <c>STOPPED</c>, <c>SUPERSEDED</c>.</summary>
    public required partial string State { get; init; }

    /// <summary>Why it is stopped, as who stopped it says.</summary>
    [JsonPropertyName("stop-execution-comments")]
    public partial string? StopExecutionComments { get; init; }

    /// <summary>The pipeline's version.</summary>
    public double? Version { get; init; }
}
