using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>The bucket and the object of a notification.</summary>
[EventType]
public sealed partial record S3Entity
{
    /// <summary>The version of this part: <c>1.0</c>.</summary>
    [JsonPropertyName("s3SchemaVersion")]
    public partial string? SchemaVersion { get; init; }

    /// <summary>The id of the notification configuration of the bucket.</summary>
    public partial string? ConfigurationId { get; init; }

    /// <summary>The bucket.</summary>
    public required S3Bucket Bucket { get; init; }

    /// <summary>The object.</summary>
    public required S3Object Object { get; init; }
}
