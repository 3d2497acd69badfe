using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>A bucket, as a notification describes it.</summary>
[EventType]
public sealed partial record S3Bucket
{
    /// <summary>The name.</summary>
    public required partial string Name { get; init; }

    /// <summary>The owner.</summary>
    public S3UserIdentity? OwnerIdentity { get; init; }

    /// <summary>The ARN.</summary>
    public partial string? Arn { get; init; }
}
