using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What a build made.</summary>
[EventType]
public sealed partial record CodeBuildArtifact
{
    /// <summary>The name of a secondary artifact.</summary>
    [JsonPropertyName("artifact-identifier")]
    public partial string? ArtifactIdentifier { get; init; }

    /// <summary>Where it is: an ARN in Amazon S3.</summary>
    public partial string? Location { get; init; }

    /// <summary>Its MD5.</summary>
    [JsonPropertyName("md5sum")]
    public partial string? Md5Sum { get; init; }

    /// <summary>Its SHA-256.</summary>
    [JsonPropertyName("sha256sum")]
    public partial string? Sha256Sum { get; init; }
}
