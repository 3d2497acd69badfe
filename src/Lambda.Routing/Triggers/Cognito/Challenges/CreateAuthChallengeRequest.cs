using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>For whom a challenge has to be made, and after which.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html">create auth challenge Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record CreateAuthChallengeRequest : CognitoRequest
{
    /// <summary>The challenge that the define auth challenge trigger asked for: <c>CUSTOM_CHALLENGE</c>.</summary>
    public partial string? ChallengeName { get; init; }

    /// <summary>The challenges of this sign-in so far, in order.</summary>
    public IReadOnlyList<ChallengeResult> Session { get; init; } = [];

    /// <summary>Whether no such user exists, where the app client hides that (<c>PreventUserExistenceErrors</c>).</summary>
    public bool UserNotFound { get; init; }
}
