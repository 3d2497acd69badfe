using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudFront;

/// <summary>A distribution, and where in it a function stands.</summary>
[EventType]
public sealed partial record CloudFrontConfig
{
    /// <summary>The distribution's domain name.</summary>
    public partial string? DistributionDomainName { get; init; }

    /// <summary>The distribution's id.</summary>
    public partial string? DistributionId { get; init; }

    /// <summary><c>viewer-request</c>, <c>origin-request</c>, <c>origin-response</c> or <c>viewer-response</c>; some test events lack it.</summary>
    public partial string? EventType { get; init; }

    /// <summary>The request's id.</summary>
    public partial string? RequestId { get; init; }
}
