using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>An Amazon EC2 instance changed its state: the detail of <c>EC2 Instance State-change Notification</c> from <c>aws.ec2</c>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-instance-state-changes.html">state changes of instances</see>.</remarks>
[EventType]
public sealed partial record Ec2InstanceStateChange
{
    /// <summary>The instance's id.</summary>
    [JsonPropertyName("instance-id")]
    public required partial string InstanceId { get; init; }

    /// <summary>The state: <c>pending</c>, <c>running</c>, <c>stopping</c>, <c>stopped</c>, <c>shutting-down</c>, <c>terminated</c>.</summary>
    public required partial string State { get; init; }
}
