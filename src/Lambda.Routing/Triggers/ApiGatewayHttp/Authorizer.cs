using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>What a route's authorizer found out about the caller: one of the three.</summary>
[EventType]
public sealed partial record Authorizer
{
    /// <summary>The claims of a verified JSON Web Token.</summary>
    public JwtAuthorizer? Jwt { get; init; }

    /// <summary>The identity that signed the request.</summary>
    public IamAuthorizer? Iam { get; init; }

    /// <summary>The context that a Lambda authorizer returned.</summary>
    public IReadOnlyDictionary<string, JsonElement> Lambda { get; init; } = new Dictionary<string, JsonElement>();
}
