using Lambda.Routing.Reading;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>Where an object's original is, and where the answer goes.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html">event context</see>.</remarks>
[EventType]
public sealed partial record S3GetObjectContext
{
    /// <summary>A signed URL of the original, with the caller's permissions. A secret.</summary>
    public partial string? InputS3Url { get; init; }

    /// <summary>What the answer's URL begins with.</summary>
    public required partial string OutputRoute { get; init; }

    /// <summary>What connects the answer with the caller; good for one answer. A secret.</summary>
    public required partial string OutputToken { get; init; }

    /// <summary>Says what this is, and shows none of it.</summary>
    public override string ToString() => nameof(S3GetObjectContext);
}
