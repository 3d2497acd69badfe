namespace Lambda.Routing.AppSync;

/// <summary>A caller with IAM credentials.</summary>
public sealed record AppSyncIamIdentity : AppSyncIdentity
{
    /// <summary>The caller's AWS account.</summary>
    public string? AccountId { get; init; }

    /// <summary>The Cognito identity pool that gave the credentials; <see langword="null"/> where none did.</summary>
    public string? CognitoIdentityPoolId { get; init; }

    /// <summary>The caller's id in that pool.</summary>
    public string? CognitoIdentityId { get; init; }

    /// <summary>How the caller stands to that pool: <c>authenticated</c> or <c>unauthenticated</c>.</summary>
    public string? CognitoIdentityAuthType { get; init; }

    /// <summary>Which provider authenticated the caller.</summary>
    public string? CognitoIdentityAuthProvider { get; init; }

    /// <summary>The addresses that the request came through, the caller's first.</summary>
    public IReadOnlyList<string> SourceIp { get; init; } = [];

    /// <summary>The IAM user's name.</summary>
    public string? Username { get; init; }

    /// <summary>The IAM user's ARN.</summary>
    public string? UserArn { get; init; }
}
