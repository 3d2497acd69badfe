using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>The EC2 instance that a finding is about.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/guardduty/latest/APIReference/API_InstanceDetails.html">InstanceDetails</see>.</remarks>
[EventType]
public sealed partial record GuardDutyInstance
{
    /// <summary>The availability zone.</summary>
    public partial string? AvailabilityZone { get; init; }

    /// <summary>The instance's profile.</summary>
    public GuardDutyInstanceProfile? IamInstanceProfile { get; init; }

    /// <summary>The description of the machine image.</summary>
    public partial string? ImageDescription { get; init; }

    /// <summary>The id of the machine image.</summary>
    public partial string? ImageId { get; init; }

    /// <summary>The instance's id.</summary>
    public partial string? InstanceId { get; init; }

    /// <summary>The instance's state.</summary>
    public partial string? InstanceState { get; init; }

    /// <summary>The instance's type.</summary>
    public partial string? InstanceType { get; init; }

    /// <summary>When it was launched, as the event has it.</summary>
    public JsonElement? LaunchTime { get; init; }

    /// <summary>Its network interfaces.</summary>
    public IReadOnlyList<GuardDutyNetworkInterface> NetworkInterfaces { get; init; } = [];

    /// <summary>The ARN of the Outpost.</summary>
    public partial string? OutpostArn { get; init; }

    /// <summary>The platform, of Windows instances.</summary>
    public partial string? Platform { get; init; }

    /// <summary>The product codes.</summary>
    public IReadOnlyList<GuardDutyProductCode> ProductCodes { get; init; } = [];

    /// <summary>Its tags.</summary>
    public IReadOnlyList<GuardDutyTag> Tags { get; init; } = [];
}
