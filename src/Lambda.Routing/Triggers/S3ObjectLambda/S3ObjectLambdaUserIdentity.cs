using Lambda.Routing.Reading;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>Who made a request.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html">userIdentity element</see>.</remarks>
[EventType]
public sealed partial record S3ObjectLambdaUserIdentity
{
    /// <summary>The kind of identity: <c>IAMUser</c>, <c>AssumedRole</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>The identity's unique id.</summary>
    public partial string? PrincipalId { get; init; }

    /// <summary>The identity's ARN.</summary>
    public partial string? Arn { get; init; }

    /// <summary>The identity's account.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The id of the access key.</summary>
    public partial string? AccessKeyId { get; init; }

    /// <summary>The identity's name.</summary>
    public partial string? UserName { get; init; }

    /// <summary>The service of AWS that made the request.</summary>
    public partial string? InvokedBy { get; init; }

    /// <summary>With temporary credentials: their session.</summary>
    public S3ObjectLambdaSessionContext? SessionContext { get; init; }
}
