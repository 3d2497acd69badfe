using Lambda.Routing.Reading;
using Lambda.Routing.S3;

namespace Lambda.Routing;

/// <summary>What happened to one object of an Amazon S3 bucket.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">event message structure</see>.</remarks>
[EventType]
public sealed partial record S3Record
{
    /// <summary>The version of the notification's form: <c>2.1</c>.</summary>
    public partial string? EventVersion { get; init; }

    /// <summary>The service: <c>aws:s3</c>.</summary>
    [Discriminator]
    public partial string? EventSource { get; init; }

    /// <summary>The bucket's region.</summary>
    public partial string? AwsRegion { get; init; }

    /// <summary>When Amazon S3 finished the request, in UTC.</summary>
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>What happened, without the <c>s3:</c> that some event types carry: <c>ObjectCreated:Put</c>.</summary>
    [ReadWith(typeof(S3EventName))]
    public required string EventName { get; init; }

    /// <summary>Who caused it.</summary>
    public S3UserIdentity? UserIdentity { get; init; }

    /// <summary>Where the request came from.</summary>
    public S3RequestParameters? RequestParameters { get; init; }

    /// <summary>What Amazon S3 answered, for a question to AWS Support.</summary>
    public S3ResponseElements? ResponseElements { get; init; }

    /// <summary>The bucket and the object.</summary>
    public required S3Entity S3 { get; init; }

    /// <summary>Of <c>ObjectRestore:Completed</c>: the restored copy.</summary>
    public S3GlacierEventData? GlacierEventData { get; init; }

    /// <summary>The same, as some events carry it outside <see cref="GlacierEventData"/>.</summary>
    public S3RestoreEventData? RestoreEventData { get; init; }

    /// <summary>Of <c>Replication:*</c>: the replication.</summary>
    public S3ReplicationEventData? ReplicationEventData { get; init; }

    /// <summary>Of <c>IntelligentTiering</c>: where the object went.</summary>
    public S3IntelligentTieringEventData? IntelligentTieringEventData { get; init; }

    /// <summary>Of <c>LifecycleTransition</c>: where the object went.</summary>
    public S3LifecycleEventData? LifecycleEventData { get; init; }

    /// <summary>The bucket: <c>S3.Bucket</c>.</summary>
    public S3Bucket Bucket => S3.Bucket;

    /// <summary>The object: <c>S3.Object</c>.</summary>
    public S3Object Object => S3.Object;
}
