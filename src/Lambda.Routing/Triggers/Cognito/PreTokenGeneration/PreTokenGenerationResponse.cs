using Lambda.Routing.Cognito;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>Changes to the ID token. Without any, the token stays as it is.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">pre token generation Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record PreTokenGenerationResponse
{
    /// <summary>The changes.</summary>
    public ClaimsOverride? ClaimsOverrideDetails { get; init; }
}
