using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>A challenge that a user has answered, or tried to.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html">define auth challenge Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record ChallengeResult
{
    /// <summary>The kind of challenge: <c>CUSTOM_CHALLENGE</c>, <c>PASSWORD_VERIFIER</c>, <c>SRP_A</c> ...</summary>
    public partial string? ChallengeName { get; init; }

    /// <summary>Whether the answer was correct.</summary>
    [JsonPropertyName("challengeResult")]
    public bool IsCorrect { get; init; }

    /// <summary>The name that the create auth challenge trigger gave a custom challenge.</summary>
    public partial string? ChallengeMetadata { get; init; }

    /// <summary>Nothing of what it holds: a name of a challenge may be made of its answer.</summary>
    public override string ToString() => nameof(ChallengeResult);
}
