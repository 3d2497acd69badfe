using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>How far a custom sign-in has come.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html">define auth challenge Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record DefineAuthChallengeRequest : CognitoRequest
{
    /// <summary>The challenges of this sign-in so far, in order.</summary>
    public IReadOnlyList<ChallengeResult> Session { get; init; } = [];

    /// <summary>Whether no such user exists, where the app client hides that (<c>PreventUserExistenceErrors</c>).</summary>
    public bool UserNotFound { get; init; }
}
