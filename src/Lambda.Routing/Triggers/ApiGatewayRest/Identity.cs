using Lambda.Routing.ApiGatewayHttp;
using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayRest;

/// <summary>Who sent a request. What does not apply is <see langword="null"/>.</summary>
[EventType]
public sealed partial record Identity
{
    /// <summary>The id of the access key that signed the request.</summary>
    public partial string? AccessKey { get; init; }

    /// <summary>The account of who signed the request.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The API key that came with the request: a secret.</summary>
    public partial string? ApiKey { get; init; }

    /// <summary>The API key's id.</summary>
    public partial string? ApiKeyId { get; init; }

    /// <summary>The unique id of who signed the request.</summary>
    public partial string? Caller { get; init; }

    /// <summary>The client's certificate, where the custom domain asks for one (mutual TLS).</summary>
    public ClientCertificate? ClientCert { get; init; }

    /// <summary>The providers that vouched for the Cognito identity, with commas between.</summary>
    public partial string? CognitoAuthenticationProvider { get; init; }

    /// <summary>Whether the Cognito identity is <c>authenticated</c> or <c>unauthenticated</c>.</summary>
    public partial string? CognitoAuthenticationType { get; init; }

    /// <summary>The Cognito identity, where the credentials came from an identity pool.</summary>
    public partial string? CognitoIdentityId { get; init; }

    /// <summary>The identity pool.</summary>
    public partial string? CognitoIdentityPoolId { get; init; }

    /// <summary>The id of the caller's organization.</summary>
    public partial string? PrincipalOrgId { get; init; }

    /// <summary>The client's IP address.</summary>
    public partial string? SourceIp { get; init; }

    /// <summary>The unique id of who signed the request.</summary>
    public partial string? User { get; init; }

    /// <summary>The client's <c>User-Agent</c>.</summary>
    public partial string? UserAgent { get; init; }

    /// <summary>The ARN of who signed the request.</summary>
    public partial string? UserArn { get; init; }

    /// <summary>The VPC from which a private API was called.</summary>
    public partial string? VpcId { get; init; }

    /// <summary>The VPC endpoint through which a private API was called.</summary>
    public partial string? VpceId { get; init; }
}
