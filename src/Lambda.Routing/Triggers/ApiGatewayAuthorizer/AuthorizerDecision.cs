using System.Collections.ObjectModel;

namespace Lambda.Routing;

/// <summary>
/// Whether one request is allowed, and nothing else. An HTTP API in payload format 2.0 gets a simple response (which must be enabled there); the others get a policy about
/// the method of the request alone.
/// </summary>
public sealed record AuthorizerDecision
{
    private AuthorizerDecision(bool isAuthorized, string principalId)
    {
        ArgumentException.ThrowIfNullOrEmpty(principalId);
        IsAuthorized = isAuthorized;
        PrincipalId = principalId;
    }

    /// <summary>Whether the request is allowed.</summary>
    public bool IsAuthorized { get; }

    /// <summary>What the caller is called, in logs and as the caller's id in the API's function.</summary>
    public string PrincipalId { get; }

    /// <summary>What the API's function learns about the caller: texts, numbers and Booleans. REST APIs make texts of them.</summary>
    public IReadOnlyDictionary<string, ClaimValue> Context { get; init; } = ReadOnlyDictionary<string, ClaimValue>.Empty;

    /// <summary>The API key with which a REST API counts usage, where its usage plans ask the authorizer for it.</summary>
    public string? UsageIdentifierKey { get; init; }

    /// <summary>Allows the request.</summary>
    /// <param name="principalId">What the caller is called.</param>
    public static AuthorizerDecision Allow(string principalId) => new(true, principalId);

    /// <summary>Refuses the request: the client gets a 403.</summary>
    /// <param name="principalId">What the caller is called.</param>
    public static AuthorizerDecision Deny(string principalId) => new(false, principalId);

    /// <summary>Says whether, and nothing about the caller.</summary>
    public override string ToString() => $"{nameof(AuthorizerDecision)} {{ {nameof(IsAuthorized)} = {IsAuthorized} }}";

    internal AuthorizerPolicy ToPolicy(string arn) => new(PrincipalId)
    {
        Statements = [IsAuthorized ? AuthorizerStatement.Allow(arn) : AuthorizerStatement.Deny(arn)],
        Context = Context,
        UsageIdentifierKey = UsageIdentifierKey,
    };
}
