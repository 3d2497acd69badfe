using Lambda.Routing.Reading;

namespace Lambda.Routing.Alb;

/// <summary>What the load balancer knows about a request.</summary>
[EventType]
public sealed partial record RequestContext
{
    /// <summary>The load balancer's part.</summary>
    [Discriminator]
    public required LoadBalancing Elb { get; init; }
}
