using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A custom sign-in has to go on: ask which challenge comes next, or whether it is over.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html">define auth challenge Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoDefineAuthChallengeEvent")]
[Shape("triggerSource ~ DefineAuthChallenge_", "userPoolId")]
[DocumentedValues(nameof(CognitoEvent.TriggerSource), "DefineAuthChallenge_Authentication")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record DefineAuthChallengeEvent : CognitoEvent, IRespondingEvent<DefineAuthChallengeEvent, DefineAuthChallengeResponse>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required DefineAuthChallengeRequest Request { get; init; }

    /// <summary>The answer as the event brought it: what AWS goes by where nobody changes it.</summary>
    public DefineAuthChallengeResponse? Response { get; init; }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, DefineAuthChallengeEvent @event, DefineAuthChallengeResponse response, IBufferWriter<byte> output) =>
        CognitoAnswer.Write(json, response, output);
}
