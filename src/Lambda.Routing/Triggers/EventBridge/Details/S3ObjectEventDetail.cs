using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>Something happened to an object of Amazon S3: the detail of <c>Object Created</c>, <c>Object Deleted</c> and the other events from <c>aws.s3</c>, of a bucket that sends to EventBridge.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">EventBridge event message structure</see>.</remarks>
[EventType]
public sealed partial record S3ObjectEventDetail
{
    /// <summary>The bucket.</summary>
    public required S3EventBucket Bucket { get; init; }

    /// <summary>Of <c>Object Deleted</c>: <c>Permanently Deleted</c>, <c>Delete Marker Created</c>.</summary>
    [JsonPropertyName("deletion-type")]
    public partial string? DeletionType { get; init; }

    /// <summary>Of <c>Object Access Tier Changed</c>: where the object went.</summary>
    [JsonPropertyName("destination-access-tier")]
    public partial string? DestinationAccessTier { get; init; }

    /// <summary>Of <c>Object Storage Class Changed</c>: where the object went.</summary>
    [JsonPropertyName("destination-storage-class")]
    public partial string? DestinationStorageClass { get; init; }

    /// <summary>The object. Its key is not URL-encoded, as it is in the notifications that Amazon S3 itself sends.</summary>
    public required S3EventObject Object { get; init; }

    /// <summary>What the cause was: <c>PutObject</c>, <c>CopyObject</c>, <c>DeleteObject</c>, <c>Lifecycle Expiration</c>.</summary>
    public partial string? Reason { get; init; }

    /// <summary>The id of the request, for a question to AWS Support.</summary>
    [JsonPropertyName("request-id")]
    public partial string? RequestId { get; init; }

    /// <summary>The account or the service that caused it.</summary>
    public partial string? Requester { get; init; }

    /// <summary>Of <c>Object Restore Completed</c>: when the restored copy goes.</summary>
    [JsonPropertyName("restore-expiry-time")]
    public DateTimeOffset? RestoreExpiryTime { get; init; }

    /// <summary>Where the request came from.</summary>
    [JsonPropertyName("source-ip-address")]
    public partial string? SourceIpAddress { get; init; }

    /// <summary>Of a restore: where the object is archived.</summary>
    [JsonPropertyName("source-storage-class")]
    public partial string? SourceStorageClass { get; init; }

    /// <summary>The version of the detail's form: <c>0</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }
}
