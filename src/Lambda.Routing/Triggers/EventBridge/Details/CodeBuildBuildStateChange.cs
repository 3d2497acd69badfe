using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A build of AWS CodeBuild began, ended or was stopped: the detail of <c>CodeBuild Build State Change</c> from <c>aws.codebuild</c>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html">build notifications</see>.</remarks>
[EventType]
public sealed partial record CodeBuildBuildStateChange
{
    /// <summary>The build in detail.</summary>
    [JsonPropertyName("additional-information")]
    public CodeBuildInformation? AdditionalInformation { get; init; }

    /// <summary>The build's ARN.</summary>
    [JsonPropertyName("build-id")]
    public required partial string BuildId { get; init; }

    /// <summary>How the build stands: <c>IN_PROGRESS</c>, <c>SUCCEEDED</c>, <c>FAILED</c>, <c>STOPPED</c>, <c>TIMED_OUT</c>, <c>FAULT</c>.</summary>
    [JsonPropertyName("build-status")]
    public required partial string BuildStatus { get; init; }

    /// <summary>The phase that the build is in.</summary>
    [JsonPropertyName("current-phase")]
    public partial string? CurrentPhase { get; init; }

    /// <summary>More about that phase, in brackets.</summary>
    [JsonPropertyName("current-phase-context")]
    public partial string? CurrentPhaseContext { get; init; }

    /// <summary>The build project's name.</summary>
    [JsonPropertyName("project-name")]
    public required partial string ProjectName { get; init; }

    /// <summary>The version of the detail's form: <c>1</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }
}
