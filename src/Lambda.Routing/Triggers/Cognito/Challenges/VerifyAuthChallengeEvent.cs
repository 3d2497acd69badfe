using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A user has answered a custom challenge, and the answer has to be checked.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html">verify auth challenge response Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoVerifyAuthChallengeEvent")]
[Shape("triggerSource ~ VerifyAuthChallengeResponse_", "userPoolId")]
[DocumentedValues(nameof(CognitoEvent.TriggerSource), "VerifyAuthChallengeResponse_Authentication")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record VerifyAuthChallengeEvent : CognitoEvent, IRespondingEvent<VerifyAuthChallengeEvent, VerifyAuthChallengeResponse>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required VerifyAuthChallengeRequest Request { get; init; }

    /// <summary>The answer as the event brought it: what AWS goes by where nobody changes it.</summary>
    public VerifyAuthChallengeResponse? Response { get; init; }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, VerifyAuthChallengeEvent @event, VerifyAuthChallengeResponse response, IBufferWriter<byte> output) =>
        CognitoAnswer.Write(json, response, output);
}
