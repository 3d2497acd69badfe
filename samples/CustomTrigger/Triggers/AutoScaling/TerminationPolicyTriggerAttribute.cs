using Lambda.Routing.Declaring;

namespace CustomTrigger.AutoScaling;

/// <summary>Chooses the instances that Amazon EC2 Auto Scaling terminates when a group shrinks.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/autoscaling/ec2/userguide/lambda-custom-termination-policy.html">Create a custom termination policy with Lambda</see>.
/// AWS waits two seconds for the answer.
/// </remarks>
/// <param name="group">The group's name, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for every group that no other route names.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(TerminationPolicyEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::AutoScaling::AutoScalingGroup")]
public sealed class TerminationPolicyTriggerAttribute(string? group = null) : TriggerAttribute
{
    /// <summary>The group's name.</summary>
    [Filter(nameof(TerminationPolicyEvent.AutoScalingGroupName), MatchBy.Resource)]
    [TemplateProperty("AutoScalingGroupName")]
    public string? Group { get; } = group;

    /// <summary>Why instances have to go: <c>SCALE_IN</c>, <c>INSTANCE_REFRESH</c>, <c>MAX_INSTANCE_LIFETIME</c>, <c>REBALANCE</c>; <see langword="null"/> for any.</summary>
    [Filter(nameof(TerminationPolicyEvent.Cause), MatchBy.Exact)]
    public string? Cause { get; init; }
}
