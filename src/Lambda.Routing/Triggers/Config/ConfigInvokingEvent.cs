using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Config;

/// <summary>Why a rule of AWS Config is to evaluate something.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html">example events</see>.</remarks>
[EventType]
public sealed partial record ConfigInvokingEvent
{
    /// <summary>The account of a scheduled evaluation.</summary>
    public partial string? AwsAccountId { get; init; }

    /// <summary>Of a delivered snapshot: its id.</summary>
    public partial string? ConfigSnapshotId { get; init; }

    /// <summary>The resource that changed, with its configuration.</summary>
    public ConfigurationItem? ConfigurationItem { get; init; }

    /// <summary>What about it changed.</summary>
    public JsonElement? ConfigurationItemDiff { get; init; }

    /// <summary>The resource that changed, without its configuration, which is too large for an event.</summary>
    public ConfigurationItem? ConfigurationItemSummary { get; init; }

    /// <summary>What it is: <c>ConfigurationItemChangeNotification</c>, <c>OversizedConfigurationItemChangeNotification</c>, <c>ScheduledNotification</c>, <c>ConfigurationSnapshotDeliveryCompleted</c>.</summary>
    public required partial string MessageType { get; init; }

    /// <summary>When AWS Config made the notification.</summary>
    public DateTimeOffset? NotificationCreationTime { get; init; }

    /// <summary>The version of the notification's form.</summary>
    public partial string? RecordVersion { get; init; }

    /// <summary>Of a delivered snapshot: its bucket.</summary>
    public partial string? S3Bucket { get; init; }

    /// <summary>Of a delivered snapshot: its key.</summary>
    public partial string? S3ObjectKey { get; init; }
}
