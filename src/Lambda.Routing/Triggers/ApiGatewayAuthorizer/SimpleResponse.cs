using Lambda.Routing.Writing;

namespace Lambda.Routing.ApiGatewayAuthorizer;

/// <summary>An authorizer's answer as a simple response of payload format 2.0.</summary>
[ResponseType]
internal sealed partial record SimpleResponse
{
    private const string PrincipalId = "principalId";

    public required bool IsAuthorized { get; init; }

    public required IReadOnlyDictionary<string, ClaimValue> Context { get; init; }

    public static SimpleResponse Of(AuthorizerDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        // The format has no member for it, and the API's function finds it under this name everywhere.
        var context = new Dictionary<string, ClaimValue>(decision.Context);
        context.TryAdd(PrincipalId, decision.PrincipalId);
        return new() { IsAuthorized = decision.IsAuthorized, Context = context };
    }
}
