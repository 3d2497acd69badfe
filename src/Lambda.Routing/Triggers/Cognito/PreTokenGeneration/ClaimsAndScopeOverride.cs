using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Cognito;

/// <summary>Changes to the ID token and to the access token.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">pre token generation Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record ClaimsAndScopeOverride
{
    /// <summary>Changes to the ID token.</summary>
    public IdTokenChanges? IdTokenGeneration { get; init; }

    /// <summary>Changes to the access token.</summary>
    public AccessTokenChanges? AccessTokenGeneration { get; init; }

    /// <summary>Other groups and roles than the user has.</summary>
    public GroupConfiguration? GroupOverrideDetails { get; init; }
}
