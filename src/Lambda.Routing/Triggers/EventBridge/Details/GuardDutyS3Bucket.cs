using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A bucket that a finding is about.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/guardduty/latest/APIReference/API_S3BucketDetail.html">S3BucketDetail</see>.</remarks>
[EventType]
public sealed partial record GuardDutyS3Bucket
{
    /// <summary>The bucket's ARN.</summary>
    public partial string? Arn { get; init; }

    /// <summary>When it was created, as the event has it.</summary>
    public JsonElement? CreatedAt { get; init; }

    /// <summary>How it encrypts.</summary>
    public JsonElement? DefaultServerSideEncryption { get; init; }

    /// <summary>The bucket's name.</summary>
    public partial string? Name { get; init; }

    /// <summary>The bucket's owner.</summary>
    public GuardDutyOwner? Owner { get; init; }

    /// <summary>Whether and why it is public.</summary>
    public JsonElement? PublicAccess { get; init; }

    /// <summary>The objects in question.</summary>
    public JsonElement? S3ObjectDetails { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<GuardDutyTag> Tags { get; init; } = [];

    /// <summary>Whether it is source or destination.</summary>
    public partial string? Type { get; init; }
}
