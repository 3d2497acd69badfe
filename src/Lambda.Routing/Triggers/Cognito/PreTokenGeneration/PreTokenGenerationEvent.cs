using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Tokens are about to be issued, and the claims of the ID token can be changed: version 1 of the event.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">pre token generation Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoPreTokenGenerationEvent")]
[Shape("triggerSource ~ TokenGeneration_", "userPoolId", "!version = 2|3", "!request.scopes")]
[DocumentedValues(
    nameof(CognitoEvent.TriggerSource),
    "TokenGeneration_HostedAuth", "TokenGeneration_Authentication", "TokenGeneration_NewPasswordChallenge",
    "TokenGeneration_AuthenticateDevice", "TokenGeneration_RefreshTokens")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record PreTokenGenerationEvent : CognitoEvent, IRespondingEvent<PreTokenGenerationEvent, PreTokenGenerationResponse>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required PreTokenGenerationRequest Request { get; init; }

    /// <summary>The answer as the event brought it: what AWS goes by where nobody changes it.</summary>
    public PreTokenGenerationResponse? Response { get; init; }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, PreTokenGenerationEvent @event, PreTokenGenerationResponse response, IBufferWriter<byte> output) =>
        CognitoAnswer.Write(json, response, output);
}
