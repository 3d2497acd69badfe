using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.CodeCommit;

/// <summary>A change of a repository, as its trigger tells it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html">Using Lambda with CodeCommit</see>.</remarks>
[EventType]
public sealed partial record CodeCommitChange
{
    /// <summary>The version of the event's form: <c>1.0</c>.</summary>
    public partial string? EventVersion { get; init; }

    /// <summary>The event's id.</summary>
    public partial string? EventId { get; init; }

    /// <summary>What happened: <c>ReferenceChanges</c>; <c>TriggerEventTest</c> for a test of the trigger.</summary>
    public partial string? EventName { get; init; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>The service: <c>aws:codecommit</c>.</summary>
    [Discriminator]
    public partial string? EventSource { get; init; }

    /// <summary>The repository's ARN.</summary>
    [JsonPropertyName("eventSourceARN")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The repository's region.</summary>
    public partial string? AwsRegion { get; init; }

    /// <summary>The name of the repository's trigger.</summary>
    public partial string? EventTriggerName { get; init; }

    /// <summary>The id of the trigger's configuration.</summary>
    public partial string? EventTriggerConfigId { get; init; }

    /// <summary>Which part of the change this is, from 1, where a change comes in several events.</summary>
    public int? EventPartNumber { get; init; }

    /// <summary>In how many events the change comes.</summary>
    public int? EventTotalParts { get; init; }

    /// <summary>The ARN of the user who caused it.</summary>
    [JsonPropertyName("userIdentityARN")]
    public partial string? UserIdentityArn { get; init; }

    /// <summary>The text that the trigger is set up to send along.</summary>
    public partial string? CustomData { get; init; }

    /// <summary>What changed.</summary>
    [JsonPropertyName("codecommit")]
    public CodeCommitReferences? CodeCommit { get; init; }

    /// <summary>The references that changed: <c>CodeCommit.References</c>.</summary>
    public IReadOnlyList<CodeCommitReference> References => CodeCommit?.References ?? [];

    internal Payload Payload => Payload.FromText(_textOfCustomData);
}
