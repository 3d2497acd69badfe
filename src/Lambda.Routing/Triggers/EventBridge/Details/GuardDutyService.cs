using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What was seen, and by which part of Amazon GuardDuty.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/guardduty/latest/APIReference/API_Service.html">Service</see>.</remarks>
[EventType]
public sealed partial record GuardDutyService
{
    /// <summary>What was done.</summary>
    public GuardDutyAction? Action { get; init; }

    /// <summary>More about the finding.</summary>
    public JsonElement? AdditionalInfo { get; init; }

    /// <summary>Whether the finding is archived.</summary>
    public bool? Archived { get; init; }

    /// <summary>How often it was seen.</summary>
    public long? Count { get; init; }

    /// <summary>What was unusual.</summary>
    public JsonElement? Detection { get; init; }

    /// <summary>The detector's id.</summary>
    public partial string? DetectorId { get; init; }

    /// <summary>The scan of volumes.</summary>
    public JsonElement? EbsVolumeScanDetails { get; init; }

    /// <summary>When it was first seen.</summary>
    public DateTimeOffset? EventFirstSeen { get; init; }

    /// <summary>When it was last seen.</summary>
    public DateTimeOffset? EventLastSeen { get; init; }

    /// <summary>What speaks for it.</summary>
    public JsonElement? Evidence { get; init; }

    /// <summary>The feature that found it.</summary>
    public partial string? FeatureName { get; init; }

    /// <summary>The malware that was found.</summary>
    public JsonElement? MalwareScanDetails { get; init; }

    /// <summary>What the resource was: <c>TARGET</c>, <c>ACTOR</c>.</summary>
    public partial string? ResourceRole { get; init; }

    /// <summary>The process.</summary>
    public JsonElement? RuntimeDetails { get; init; }

    /// <summary>The service: <c>guardduty</c>.</summary>
    public partial string? ServiceName { get; init; }

    /// <summary>What a user said about the finding.</summary>
    public partial string? UserFeedback { get; init; }
}
