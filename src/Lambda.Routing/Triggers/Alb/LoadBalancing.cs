using Lambda.Routing.Reading;

namespace Lambda.Routing.Alb;

/// <summary>What the load balancer itself adds.</summary>
[EventType]
public sealed partial record LoadBalancing
{
    /// <summary>The ARN of the target group through which the function was called.</summary>
    public partial string? TargetGroupArn { get; init; }
}
