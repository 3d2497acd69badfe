using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A build of AWS CodeBuild in detail.</summary>
[EventType]
public sealed partial record CodeBuildInformation
{
    /// <summary>What the build made.</summary>
    public CodeBuildArtifact? Artifact { get; init; }

    /// <summary>Whether the build is over.</summary>
    [JsonPropertyName("build-complete")]
    public bool? BuildComplete { get; init; }

    /// <summary>The build's number within its project.</summary>
    [JsonPropertyName("build-number")]
    public double? BuildNumber { get; init; }

    /// <summary>When the build began, in UTC.</summary>
    [JsonPropertyName("build-start-time")]
    public DateTimeOffset? BuildStartTime { get; init; }

    /// <summary>The project's cache.</summary>
    public CodeBuildLocation? Cache { get; init; }

    /// <summary>What the build runs in.</summary>
    public CodeBuildEnvironment? Environment { get; init; }

    /// <summary>What began the build.</summary>
    public partial string? Initiator { get; init; }

    /// <summary>Where the build logs.</summary>
    public CodeBuildLogs? Logs { get; init; }

    /// <summary>The build's network interface, in a VPC.</summary>
    [JsonPropertyName("network-interface")]
    public CodeBuildNetworkInterface? NetworkInterface { get; init; }

    /// <summary>The phases so far.</summary>
    public IReadOnlyList<CodeBuildPhase> Phases { get; init; } = [];

    /// <summary>How long a build may wait, in minutes.</summary>
    [JsonPropertyName("queued-timeout-in-minutes")]
    public double? QueuedTimeoutInMinutes { get; init; }

    /// <summary>What else the build made.</summary>
    [JsonPropertyName("secondary-artifacts")]
    public IReadOnlyList<CodeBuildArtifact> SecondaryArtifacts { get; init; } = [];

    /// <summary>What else the build builds from.</summary>
    [JsonPropertyName("secondary-sources")]
    public IReadOnlyList<CodeBuildLocation> SecondarySources { get; init; } = [];

    /// <summary>What the build builds from.</summary>
    public CodeBuildLocation? Source { get; init; }

    /// <summary>The source's version.</summary>
    [JsonPropertyName("source-version")]
    public partial string? SourceVersion { get; init; }

    /// <summary>How long the build may run, in minutes.</summary>
    [JsonPropertyName("timeout-in-minutes")]
    public double? TimeoutInMinutes { get; init; }

    /// <summary>The VPC that the build runs in.</summary>
    [JsonPropertyName("vpc-config")]
    public CodeBuildVpc? VpcConfig { get; init; }
}
