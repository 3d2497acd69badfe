namespace Lambda.Routing;

/// <summary>The AWS identity that signed a request. What a service does not tell is <see langword="null"/>.</summary>
public sealed class HttpIamIdentity
{
    /// <summary>The caller's ARN.</summary>
    public string? Arn { get; init; }

    /// <summary>The caller's account.</summary>
    public string? AccountId { get; init; }

    /// <summary>The caller's unique id.</summary>
    public string? UserId { get; init; }

    /// <summary>The id of the access key.</summary>
    public string? AccessKeyId { get; init; }

    /// <summary>The id of the caller's organization.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>The Cognito identity, where the credentials came from an identity pool.</summary>
    public string? CognitoIdentityId { get; init; }

    /// <summary>The identity pool of <see cref="CognitoIdentityId"/>.</summary>
    public string? CognitoIdentityPoolId { get; init; }
}
