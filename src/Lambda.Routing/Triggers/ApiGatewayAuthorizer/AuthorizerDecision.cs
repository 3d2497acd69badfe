using System.Collections.ObjectModel;

namespace Lambda.Routing;

/// <summary>
/// Whether one request is allowed, and nothing else. An HTTP API in payload format 2.0 gets a simple response (which must be enabled there); the others get a policy about
/// the method and the path of the request alone. Where the path holds a <c>*</c> or <c>?</c>, with which a policy would cover other requests too, the invocation fails: return
/// an <see cref="AuthorizerPolicy"/> there.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html">output from a Lambda authorizer</see>.</remarks>
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

    /// <exception cref="InvalidOperationException">The request's path holds a wildcard.</exception>
    internal AuthorizerPolicy ToPolicy(string arn) => HasWildcard(arn)
        ? throw new InvalidOperationException(
            $"{nameof(AuthorizerDecision)}: the path of the request holds a '*' or '?', so that a policy about it would be about others too. Return an {nameof(AuthorizerPolicy)} that names what the caller may call.")
        : new(PrincipalId)
        {
            Statements = [IsAuthorized ? AuthorizerStatement.Allow(arn) : AuthorizerStatement.Deny(arn)],
            Context = Context,
            UsageIdentifierKey = UsageIdentifierKey,
        };

    // API and stage are API Gateway's own; method and path behind them are what the client sent.
    private static bool HasWildcard(string arn)
    {
        int api = arn.IndexOf('/', StringComparison.Ordinal);
        int stage = api < 0 ? -1 : arn.IndexOf('/', api + 1);
        return stage >= 0 && arn.AsSpan(stage).ContainsAny('*', '?');
    }
}
