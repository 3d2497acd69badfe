using System.Collections.ObjectModel;

namespace Lambda.Routing;

/// <summary>
/// What a caller may call, as an IAM policy. API Gateway keeps it for the authorizer's time to live and applies it to all requests with the same token or identity sources: so
/// it covers everything that the caller may call, not just this request. What no statement allows is refused.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html">output from a Lambda authorizer</see>.</remarks>
/// <param name="PrincipalId">What the caller is called, in logs and as the caller's id in the API's function.</param>
public sealed record AuthorizerPolicy(string PrincipalId)
{
    /// <summary>What is allowed and what is refused; an explicit refusal wins.</summary>
    public IReadOnlyList<AuthorizerStatement> Statements { get; init; } = [];

    /// <summary>What the API's function learns about the caller: texts, numbers and Booleans. REST APIs make texts of them.</summary>
    public IReadOnlyDictionary<string, ClaimValue> Context { get; init; } = ReadOnlyDictionary<string, ClaimValue>.Empty;

    /// <summary>The API key with which a REST API counts usage, where its usage plans ask the authorizer for it.</summary>
    public string? UsageIdentifierKey { get; init; }

    /// <summary>Allows resources.</summary>
    /// <param name="principalId">What the caller is called.</param>
    /// <param name="arns">ARNs of methods, in which <c>*</c> stands for any text: <c>arn:aws:execute-api:eu-central-1:123456789012:a1b2c3/live/GET/*</c>.</param>
    /// <exception cref="ArgumentException">There is no ARN, or one of them is empty.</exception>
    public static AuthorizerPolicy Allow(string principalId, params string[] arns) => new(principalId) { Statements = [AuthorizerStatement.Allow(arns)] };

    /// <summary>Refuses resources.</summary>
    /// <param name="principalId">What the caller is called.</param>
    /// <param name="arns">ARNs of methods, in which <c>*</c> stands for any text.</param>
    /// <exception cref="ArgumentException">There is no ARN, or one of them is empty.</exception>
    public static AuthorizerPolicy Deny(string principalId, params string[] arns) => new(principalId) { Statements = [AuthorizerStatement.Deny(arns)] };

    /// <summary>Allows every method of every API: nothing else does.</summary>
    /// <param name="principalId">What the caller is called.</param>
    public static AuthorizerPolicy AllowAll(string principalId) => new(principalId) { Statements = [AuthorizerStatement.AllowAll] };

    /// <summary>Nothing of what it holds, which may be personal data and an API key.</summary>
    public override string ToString() => nameof(AuthorizerPolicy);
}
