using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A source or a cache of a build.</summary>
[EventType]
public sealed partial record CodeBuildLocation
{
    /// <summary>How the build gets there.</summary>
    public CodeBuildAuth? Auth { get; init; }

    /// <summary>The build's commands, or the file that holds them.</summary>
    public partial string? Buildspec { get; init; }

    /// <summary>How many commits are cloned.</summary>
    [JsonPropertyName("git-clone-depth")]
    public int? GitCloneDepth { get; init; }

    /// <summary>Where it is.</summary>
    public partial string? Location { get; init; }

    /// <summary>Whether the provider of the source is told of the build.</summary>
    [JsonPropertyName("report-build-status")]
    public bool? ReportBuildStatus { get; init; }

    /// <summary>The name of a secondary source.</summary>
    [JsonPropertyName("source-identifier")]
    public partial string? SourceIdentifier { get; init; }

    /// <summary>The kind: <c>S3</c>, <c>GITHUB</c>, <c>CODEPIPELINE</c>, <c>NO_SOURCE</c>.</summary>
    public partial string? Type { get; init; }
}
