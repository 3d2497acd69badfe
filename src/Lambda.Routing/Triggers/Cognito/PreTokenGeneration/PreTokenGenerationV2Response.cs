using Lambda.Routing.Cognito;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>Changes to the ID token and to the access token. Without any, the tokens stay as they are.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">pre token generation Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record PreTokenGenerationV2Response
{
    /// <summary>The changes.</summary>
    public ClaimsAndScopeOverride? ClaimsAndScopeOverrideDetails { get; init; }
}
