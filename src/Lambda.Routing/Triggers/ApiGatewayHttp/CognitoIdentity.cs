using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>An identity of a Cognito identity pool.</summary>
[EventType]
public sealed partial record CognitoIdentity
{
    /// <summary>How the user authenticated: <c>authenticated</c>, and by which provider.</summary>
    public IReadOnlyList<string> Amr { get; init; } = [];

    /// <summary>The identity's id.</summary>
    public partial string? IdentityId { get; init; }

    /// <summary>The identity pool's id.</summary>
    public partial string? IdentityPoolId { get; init; }
}
