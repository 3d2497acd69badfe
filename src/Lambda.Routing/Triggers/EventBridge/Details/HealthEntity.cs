using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A resource that an event of AWS Health concerns.</summary>
[EventType]
public sealed partial record HealthEntity
{
    /// <summary>The account of the resource.</summary>
    public partial string? AwsAccountId { get; init; }

    /// <summary>The id that AWS Health gives the resource.</summary>
    public partial string? EntityArn { get; init; }

    /// <summary>More about the resource.</summary>
    public IReadOnlyDictionary<string, string> EntityMetadata { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The resource in the console.</summary>
    public partial string? EntityUrl { get; init; }

    /// <summary>The resource's id or ARN.</summary>
    public partial string? EntityValue { get; init; }

    /// <summary>When the resource's status last changed.</summary>
    [JsonPropertyName("lastupdatedTime")]
    public DateTimeOffset? LastUpdatedTime { get; init; }

    // AWS's own samples spell it in both ways.
    [JsonPropertyName("lastUpdatedTime")]
    internal DateTimeOffset? LastUpdatedTimeInCamelCase { init => LastUpdatedTime = value; }

    /// <summary>How the resource stands: <c>IMPAIRED</c>, <c>UNIMPAIRED</c>, <c>PENDING</c>, <c>RESOLVED</c>.</summary>
    public partial string? Status { get; init; }

    /// <summary>The same, in another spelling of the schema.</summary>
    public partial string? StatusCode { get; init; }

    /// <summary>The resource's tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
