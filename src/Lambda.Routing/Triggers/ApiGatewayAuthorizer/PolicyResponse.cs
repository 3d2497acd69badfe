using System.Text.Json;
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

    /// <summary>The answer.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="takesAnyJson">Whether the context may hold lists and objects: HTTP APIs take them.</param>
    public static PolicyResponse Of(AuthorizerPolicy policy, bool takesAnyJson = false)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Check(policy, takesAnyJson);
        return new()
        {
            PrincipalId = policy.PrincipalId,
            PolicyDocument = new() { Statements = [.. policy.Statements.Select(static statement => new PolicyStatement { Effect = statement.Effect, Resource = statement.Arns })] },
            Context = policy.Context.Count == 0 ? null : policy.Context,
            UsageIdentifierKey = policy.UsageIdentifierKey,
        };
    }

    // API Gateway answers 500 to these without a word; here the log says why.
    private static void Check(AuthorizerPolicy policy, bool takesAnyJson)
    {
        if (string.IsNullOrEmpty(policy.PrincipalId))
        {
            throw new InvalidOperationException("A policy needs a principal id.");
        }
        foreach ((string name, ClaimValue value) in policy.Context)
        {
            if (!takesAnyJson && value.Json.ValueKind is not (JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False))
            {
                throw new InvalidOperationException($"The context's '{name}' is no text, number or Boolean, and API Gateway takes nothing else.");
            }
        }
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
