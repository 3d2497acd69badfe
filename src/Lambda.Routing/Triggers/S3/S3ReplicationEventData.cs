using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>The replication of an object.</summary>
[EventType]
public sealed partial record S3ReplicationEventData
{
    /// <summary>The id of the rule.</summary>
    public partial string? ReplicationRuleId { get; init; }

    /// <summary>The ARN of the bucket that the object goes to.</summary>
    public partial string? DestinationBucket { get; init; }

    /// <summary>What is replicated: <c>OBJECT_PUT</c>.</summary>
    [JsonPropertyName("s3Operation")]
    public partial string? Operation { get; init; }

    /// <summary>When the replication was requested, in UTC.</summary>
    public DateTimeOffset? RequestTime { get; init; }

    /// <summary>Why it failed.</summary>
    public partial string? FailureReason { get; init; }

    /// <summary>The threshold in minutes that was missed, in digits.</summary>
    public partial string? Threshold { get; init; }

    /// <summary>When the replication finished, in UTC.</summary>
    public DateTimeOffset? ReplicationTime { get; init; }
}
