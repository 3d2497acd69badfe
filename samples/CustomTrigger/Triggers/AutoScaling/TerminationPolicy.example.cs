using CustomTrigger.AutoScaling;
using Lambda.Routing;

namespace Examples.TerminationPolicy;

/// <summary>Lets the cheapest capacity go first, and never the last instance.</summary>
public static class Warden
{
    [TerminationPolicyTrigger("${WEB_GROUP:web}", Cause = "SCALE_IN")]
    public static TerminationPolicyResponse Shrink(TerminationPolicyEvent request) => TerminationPolicyResponse.Terminate(
        [.. request.Instances.OrderByDescending(instance => instance.InstanceMarketOption == "spot").SkipLast(1).Select(instance => instance.InstanceId)]);

    [TerminationPolicyTrigger]
    public static TerminationPolicyResponse Keep() => TerminationPolicyResponse.Terminate();
}
