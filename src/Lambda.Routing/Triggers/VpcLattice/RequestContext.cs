using Lambda.Routing.Reading;

namespace Lambda.Routing.VpcLattice;

/// <summary>What VPC Lattice knows about a request.</summary>
[EventType]
public sealed partial record RequestContext
{
    /// <summary>The ARN of the service network that delivers the request.</summary>
    [Discriminator]
    public partial string? ServiceNetworkArn { get; init; }

    /// <summary>The ARN of the service that received it.</summary>
    public partial string? ServiceArn { get; init; }

    /// <summary>The ARN of the target group through which the function was called.</summary>
    public partial string? TargetGroupArn { get; init; }

    /// <summary>Who sent the request.</summary>
    public Identity? Identity { get; init; }

    /// <summary>The region.</summary>
    public partial string? Region { get; init; }

    /// <summary>When VPC Lattice received the request, in UTC with microseconds.</summary>
    [ReadWith(typeof(UnixMicroseconds))]
    public DateTimeOffset? TimeEpoch { get; init; }
}
