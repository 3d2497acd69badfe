using System.Buffers;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace CustomTrigger.AutoScaling;

/// <summary>Auto Scaling asks which instances of a group it shall terminate.</summary>
[EventType]
[Source("termination-policy")]
[Shape("AutoScalingGroupARN", "CapacityToTerminate []")]
public sealed partial record TerminationPolicyEvent : IRespondingEvent<TerminationPolicyEvent, TerminationPolicyResponse>
{
    /// <summary>The group's ARN.</summary>
    [Discriminator]
    [JsonPropertyName("AutoScalingGroupARN")]
    public required string AutoScalingGroupArn { get; init; }

    /// <summary>The group's name.</summary>
    [JsonPropertyName("AutoScalingGroupName")]
    public required partial string AutoScalingGroupName { get; init; }

    /// <summary>How much capacity has to go, by availability zone and purchase option.</summary>
    [Discriminator]
    [JsonPropertyName("CapacityToTerminate")]
    public IReadOnlyList<CapacityToTerminate> CapacityToTerminate { get; init; } = [];

    /// <summary>The instances that Auto Scaling would choose from.</summary>
    [JsonPropertyName("Instances")]
    public IReadOnlyList<GroupInstance> Instances { get; init; } = [];

    /// <summary>Why: <c>SCALE_IN</c>, <c>INSTANCE_REFRESH</c>, <c>MAX_INSTANCE_LIFETIME</c>, <c>REBALANCE</c>.</summary>
    [JsonPropertyName("Cause")]
    public partial string? Cause { get; init; }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, TerminationPolicyEvent @event, TerminationPolicyResponse response, IBufferWriter<byte> output) =>
        ResponseJson.Write(response, output);
}
