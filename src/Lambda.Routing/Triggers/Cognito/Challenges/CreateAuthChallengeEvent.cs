using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A custom challenge has to be made.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html">create auth challenge Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoCreateAuthChallengeEvent")]
[Shape("triggerSource ~ CreateAuthChallenge_", "userPoolId")]
[DocumentedValues(nameof(CognitoEvent.TriggerSource), "CreateAuthChallenge_Authentication")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record CreateAuthChallengeEvent : CognitoEvent, IRespondingEvent<CreateAuthChallengeEvent, CreateAuthChallengeResponse>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required CreateAuthChallengeRequest Request { get; init; }

    /// <summary>The answer as the event brought it: what AWS goes by where nobody changes it.</summary>
    public CreateAuthChallengeResponse? Response { get; init; }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, CreateAuthChallengeEvent @event, CreateAuthChallengeResponse response, IBufferWriter<byte> output) =>
        CognitoAnswer.Write(json, response, output);
}
