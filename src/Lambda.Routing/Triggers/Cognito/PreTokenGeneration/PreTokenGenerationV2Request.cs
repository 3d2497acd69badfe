using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>For whom tokens are about to be issued. In version 3 that may be a client without a user.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">pre token generation Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record PreTokenGenerationV2Request : CognitoRequest
{
    /// <summary>The groups of the user, and the roles that come with them.</summary>
    public GroupConfiguration? GroupConfiguration { get; init; }

    /// <summary>The scopes of the access token.</summary>
    [Discriminator]
    public IReadOnlyList<string> Scopes { get; init; } = [];
}
