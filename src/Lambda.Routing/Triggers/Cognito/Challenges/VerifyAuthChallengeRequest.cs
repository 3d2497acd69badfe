using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>A custom challenge and what the user answered.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html">verify auth challenge response Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record VerifyAuthChallengeRequest : CognitoRequest
{
    /// <summary>What the create auth challenge trigger kept from the client: the right answer.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> PrivateChallengeParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What the user answered.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? ChallengeAnswer { get; init; }

    /// <summary>Whether no such user exists, where the app client hides that (<c>PreventUserExistenceErrors</c>).</summary>
    public bool UserNotFound { get; init; }
}
