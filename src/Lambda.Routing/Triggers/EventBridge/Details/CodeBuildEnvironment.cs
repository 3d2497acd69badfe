using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What a build runs in.</summary>
[EventType]
public sealed partial record CodeBuildEnvironment
{
    /// <summary>The size: <c>BUILD_GENERAL1_SMALL</c>.</summary>
    [JsonPropertyName("compute-type")]
    public partial string? ComputeType { get; init; }

    /// <summary>The variables.</summary>
    [JsonPropertyName("environment-variables")]
    public IReadOnlyList<CodeBuildVariable> EnvironmentVariables { get; init; } = [];

    /// <summary>The image.</summary>
    public partial string? Image { get; init; }

    /// <summary>Whose credentials pull the image.</summary>
    [JsonPropertyName("image-pull-credentials-type")]
    public partial string? ImagePullCredentialsType { get; init; }

    /// <summary>Whether Docker may run in the build.</summary>
    [JsonPropertyName("privileged-mode")]
    public bool? PrivilegedMode { get; init; }

    /// <summary>The kind: <c>LINUX_CONTAINER</c>.</summary>
    public partial string? Type { get; init; }
}
