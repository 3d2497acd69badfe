using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Notifications from Amazon S3; so far AWS sends one at a time.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">event message structure</see>.</remarks>
[EventType]
[Source("s3", Trigger = FunctionTrigger.DataSource)]
[AwsEventClass("Amazon.Lambda.S3Events.S3Event")]
[Shape("Records[0].eventSource ~ aws:s3")]
[Shape("Records[0].s3 {}", "!Records[0].eventSource")]
[DocumentedValues(
    nameof(S3Record.EventName),
    "ObjectCreated:Put", "ObjectCreated:Post", "ObjectCreated:Copy", "ObjectCreated:CompleteMultipartUpload",
    "ObjectRemoved:Delete", "ObjectRemoved:DeleteMarkerCreated", "ObjectRestore:Post", "ObjectRestore:Completed", "ObjectRestore:Delete",
    "ReducedRedundancyLostObject", "Replication:OperationFailedReplication", "Replication:OperationMissedThreshold",
    "Replication:OperationReplicatedAfterThreshold", "Replication:OperationNotTracked", "LifecycleExpiration:Delete",
    "LifecycleExpiration:DeleteMarkerCreated", "LifecycleTransition", "IntelligentTiering", "ObjectTagging:Put", "ObjectTagging:Delete", "ObjectAcl:Put")]
public sealed partial record S3Event : IBatchEvent<S3Event, S3Record>
{
    /// <summary>The notifications, in the order in which AWS sent them.</summary>
    [Records]
    [JsonPropertyName("Records")]
    public required IReadOnlyList<S3Record> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.AllOrNothing;

    /// <inheritdoc/>
    public static string IdentifierPath => "";

    /// <inheritdoc/>
    public static string? GetIdentifier(S3Record record) => null;

    /// <inheritdoc/>
    public static string? GetSourceArn(S3Event @event, S3Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Bucket.Arn;
    }
}
