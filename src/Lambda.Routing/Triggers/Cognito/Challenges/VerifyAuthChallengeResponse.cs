using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>Whether a custom challenge was answered well.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html">verify auth challenge response Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record VerifyAuthChallengeResponse
{
    /// <summary>Whether the answer is correct.</summary>
    public bool AnswerCorrect { get; init; }
}
