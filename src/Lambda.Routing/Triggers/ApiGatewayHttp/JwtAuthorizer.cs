using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>A JSON Web Token that API Gateway has verified.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT authorizers for HTTP APIs</see>.</remarks>
[EventType]
public sealed partial record JwtAuthorizer
{
    /// <summary>The token's claims. API Gateway sends every value as text: a list as <c>[a b]</c>.</summary>
    public IReadOnlyDictionary<string, string> Claims { get; init; } = new Dictionary<string, string>();

    /// <summary>The token's scopes.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];
}
