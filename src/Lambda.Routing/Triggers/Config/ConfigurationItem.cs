using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Config;

/// <summary>A resource, as AWS Config recorded it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationItem.html">ConfigurationItem</see>.</remarks>
[EventType]
public sealed partial record ConfigurationItem
{
    /// <summary>The resource's ARN.</summary>
    [JsonPropertyName("ARN")]
    public partial string? Arn { get; init; }

    /// <summary>The availability zone.</summary>
    public partial string? AvailabilityZone { get; init; }

    /// <summary>The account.</summary>
    public partial string? AwsAccountId { get; init; }

    /// <summary>The region.</summary>
    public partial string? AwsRegion { get; init; }

    /// <summary>Of a summary: <c>CREATE</c>, <c>UPDATE</c>, <c>DELETE</c>.</summary>
    public partial string? ChangeType { get; init; }

    /// <summary>The configuration, in the form of the resource's type.</summary>
    public Payload Configuration { get; init; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset? ConfigurationItemCaptureTime { get; init; }

    /// <summary>When the record was delivered.</summary>
    public DateTimeOffset? ConfigurationItemDeliveryTime { get; init; }

    /// <summary>What is known: <c>OK</c>, <c>ResourceDiscovered</c>, <c>ResourceDeleted</c>, <c>ResourceNotRecorded</c>.</summary>
    public partial string? ConfigurationItemStatus { get; init; }

    /// <summary>The version of the item's form: <c>1.2</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? ConfigurationItemVersion { get; init; }

    /// <summary>Orders the items of one resource, in digits.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? ConfigurationStateId { get; init; }

    /// <summary>The MD5 of the configuration.</summary>
    public partial string? ConfigurationStateMd5Hash { get; init; }

    /// <summary>How often the resource is recorded: <c>CONTINUOUS</c>, <c>DAILY</c>.</summary>
    public partial string? RecordingFrequency { get; init; }

    /// <summary>The ids of events of AWS CloudTrail that belong to the change.</summary>
    public IReadOnlyList<string> RelatedEvents { get; init; } = [];

    /// <summary>The resources that it is related to.</summary>
    public IReadOnlyList<ConfigRelationship> Relationships { get; init; } = [];

    /// <summary>When the resource was created.</summary>
    public DateTimeOffset? ResourceCreationTime { get; init; }

    /// <summary>The resource's id.</summary>
    public partial string? ResourceId { get; init; }

    /// <summary>The resource's name, where it has one.</summary>
    public partial string? ResourceName { get; init; }

    /// <summary>The resource's type: <c>AWS::EC2::Instance</c>.</summary>
    public partial string? ResourceType { get; init; }

    /// <summary>More of the configuration, of some types.</summary>
    public Payload SupplementaryConfiguration { get; init; }

    /// <summary>The resource's tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
