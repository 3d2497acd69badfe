using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>The AWS identity that signed a request.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control-iam.html">IAM authorization for HTTP APIs</see>.</remarks>
[EventType]
public sealed partial record IamAuthorizer
{
    /// <summary>The access key's id.</summary>
    public partial string? AccessKey { get; init; }

    /// <summary>The caller's account.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The caller's id.</summary>
    public partial string? CallerId { get; init; }

    /// <summary>The Cognito identity, where the credentials came from an identity pool.</summary>
    public CognitoIdentity? CognitoIdentity { get; init; }

    /// <summary>The id of the caller's organization.</summary>
    public partial string? PrincipalOrgId { get; init; }

    /// <summary>The caller's ARN.</summary>
    public partial string? UserArn { get; init; }

    /// <summary>The user's id.</summary>
    public partial string? UserId { get; init; }
}
