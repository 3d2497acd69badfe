using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>AWS tells about its own services or about resources of the account: the detail of <c>AWS Health Event</c> and <c>AWS Health Abuse Event</c> from <c>aws.health</c>. An event with many resources comes in several pages.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html">AWS Health event schema</see>.</remarks>
[EventType]
public sealed partial record HealthEvent
{
    /// <summary>Whether something is to be done: <c>ACTION_REQUIRED</c>, <c>ACTION_MAY_BE_REQUIRED</c>, <c>INFORMATIONAL</c>.</summary>
    public partial string? Actionability { get; init; }

    /// <summary>The account that is concerned.</summary>
    public partial string? AffectedAccount { get; init; }

    /// <summary>The resources that are concerned, those of this page.</summary>
    public IReadOnlyList<HealthEntity> AffectedEntities { get; init; } = [];

    /// <summary>Whether the event comes from the backup region: <c>true</c>, <c>false</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? BackupEvent { get; init; }

    /// <summary>The id of this message, with the page's number; with the account it tells copies apart from news.</summary>
    public partial string? CommunicationId { get; init; }

    /// <summary>When it ended or will end.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The event's ARN. Several accounts and regions may share it.</summary>
    public required partial string EventArn { get; init; }

    /// <summary>What AWS says, in each language.</summary>
    public IReadOnlyList<HealthDescription> EventDescription { get; init; } = [];

    /// <summary>More about the event: <c>deprecated_versions</c>.</summary>
    public IReadOnlyDictionary<string, string> EventMetadata { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The region that is concerned.</summary>
    public partial string? EventRegion { get; init; }

    /// <summary>Whom it concerns: <c>ACCOUNT_SPECIFIC</c>, <c>PUBLIC</c>.</summary>
    public partial string? EventScopeCode { get; init; }

    /// <summary>The category: <c>issue</c>, <c>accountNotification</c>, <c>investigation</c>, <c>scheduledChange</c>.</summary>
    public partial string? EventTypeCategory { get; init; }

    /// <summary>What kind of event it is: <c>AWS_EC2_INSTANCE_REBOOT_MAINTENANCE_SCHEDULED</c>.</summary>
    public required partial string EventTypeCode { get; init; }

    /// <summary>When the event last changed.</summary>
    public DateTimeOffset? LastUpdatedTime { get; init; }

    /// <summary>The page's number, in digits.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Page { get; init; }

    /// <summary>Who is to read it: <c>OPERATIONS</c>, <c>SECURITY</c>, <c>BILLING</c>.</summary>
    public IReadOnlyList<string> Personas { get; init; } = [];

    /// <summary>The service that is concerned: <c>EC2</c>.</summary>
    public required partial string Service { get; init; }

    /// <summary>When it began or will begin.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>How it stands: <c>open</c>, <c>closed</c>, <c>upcoming</c>.</summary>
    public partial string? StatusCode { get; init; }

    /// <summary>In how many pages the event comes, in digits.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? TotalPages { get; init; }
}
