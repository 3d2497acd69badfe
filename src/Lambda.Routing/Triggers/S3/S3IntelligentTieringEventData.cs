using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>The move of an object to an archive tier.</summary>
[EventType]
public sealed partial record S3IntelligentTieringEventData
{
    /// <summary>The tier: <c>ARCHIVE_ACCESS</c>, <c>DEEP_ARCHIVE_ACCESS</c>.</summary>
    public partial string? DestinationAccessTier { get; init; }
}
