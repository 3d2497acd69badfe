using System.Text.Json.Serialization;
using Lambda.Routing.Writing;

namespace Lambda.Routing.ApiGatewayAuthorizer;

/// <summary>An authorizer's answer as an IAM policy.</summary>
[ResponseType]
internal sealed partial record PolicyResponse
{
    public required string PrincipalId { get; init; }

    public required PolicyDocument PolicyDocument { get; init; }

    public required IReadOnlyDictionary<string, ClaimValue>? Context { get; init; }

    public string? UsageIdentifierKey { get; init; }

    public static PolicyResponse Of(AuthorizerPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new()
        {
            PrincipalId = policy.PrincipalId,
            PolicyDocument = new() { Statements = [.. policy.Statements.Select(static statement => new PolicyStatement { Effect = statement.Effect, Resource = statement.Arns })] },
            Context = policy.Context.Count == 0 ? null : policy.Context,
            UsageIdentifierKey = policy.UsageIdentifierKey,
        };
    }
}

/// <summary>The policy.</summary>
[ResponseType]
internal sealed partial record PolicyDocument
{
    [JsonPropertyName("Version")]
    public string Version { get; init; } = "2012-10-17";

    [JsonPropertyName("Statement")]
    public required IReadOnlyList<PolicyStatement> Statements { get; init; }
}

/// <summary>A statement of the policy.</summary>
[ResponseType]
internal sealed partial record PolicyStatement
{
    [JsonPropertyName("Action")]
    public string Action { get; init; } = "execute-api:Invoke";

    [JsonPropertyName("Effect")]
    public required string Effect { get; init; }

    [JsonPropertyName("Resource")]
    public required IReadOnlyList<string> Resource { get; init; }
}
