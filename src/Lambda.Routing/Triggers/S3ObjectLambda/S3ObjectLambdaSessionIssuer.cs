using Lambda.Routing.Reading;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>Where temporary credentials come from.</summary>
[EventType]
public sealed partial record S3ObjectLambdaSessionIssuer
{
    /// <summary>The kind of source: <c>Role</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>The source's unique id.</summary>
    public partial string? PrincipalId { get; init; }

    /// <summary>The source's ARN.</summary>
    public partial string? Arn { get; init; }

    /// <summary>The source's account.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The source's name.</summary>
    public partial string? UserName { get; init; }
}
