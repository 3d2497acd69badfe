namespace Lambda.Routing;

/// <summary>Who vouches for a caller.</summary>
public enum HttpCallerKind
{
    /// <summary>Nobody: the request carries no identity that the service has checked.</summary>
    Anonymous,

    /// <summary>The service has verified a JSON Web Token, or an ID token of a Cognito user pool.</summary>
    Token,

    /// <summary>The request was signed with AWS credentials.</summary>
    Iam,

    /// <summary>A Lambda authorizer let the request through.</summary>
    Authorizer,

    /// <summary>Nobody but the certificate with which the client opened the connection (mutual TLS).</summary>
    Certificate,
}
