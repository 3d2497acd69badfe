using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A build of AWS CodeBuild finished a phase: the detail of <c>CodeBuild Build Phase Change</c> from <c>aws.codebuild</c>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html">build notifications</see>.</remarks>
[EventType]
public sealed partial record CodeBuildBuildPhaseChange
{
    /// <summary>The build in detail.</summary>
    [JsonPropertyName("additional-information")]
    public CodeBuildInformation? AdditionalInformation { get; init; }

    /// <summary>The build's ARN.</summary>
    [JsonPropertyName("build-id")]
    public required partial string BuildId { get; init; }

    /// <summary>The phase: <c>SUBMITTED</c>, <c>PROVISIONING</c>, <c>INSTALL</c>, <c>BUILD</c>, <c>COMPLETED</c>.</summary>
    [JsonPropertyName("completed-phase")]
    public required partial string CompletedPhase { get; init; }

    /// <summary>More about the phase, in brackets.</summary>
    [JsonPropertyName("completed-phase-context")]
    public partial string? CompletedPhaseContext { get; init; }

    /// <summary>How long it took, in seconds.</summary>
    [JsonPropertyName("completed-phase-duration-seconds")]
    public double? CompletedPhaseDurationSeconds { get; init; }

    /// <summary>When it ended, in UTC.</summary>
    [JsonPropertyName("completed-phase-end")]
    public DateTimeOffset? CompletedPhaseEnd { get; init; }

    /// <summary>When it began, in UTC.</summary>
    [JsonPropertyName("completed-phase-start")]
    public DateTimeOffset? CompletedPhaseStart { get; init; }

    /// <summary>How it ended: <c>SUCCEEDED</c>, <c>FAILED</c>, <c>CLIENT_ERROR</c>.</summary>
    [JsonPropertyName("completed-phase-status")]
    public partial string? CompletedPhaseStatus { get; init; }

    /// <summary>The build project's name.</summary>
    [JsonPropertyName("project-name")]
    public required partial string ProjectName { get; init; }

    /// <summary>The version of the detail's form: <c>1</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }
}
