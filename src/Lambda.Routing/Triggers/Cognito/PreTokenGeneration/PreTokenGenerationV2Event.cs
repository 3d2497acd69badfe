using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Tokens are about to be issued, and claims and scopes of ID and access tokens can be changed: versions 2 and 3 of the event.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">pre token generation Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoPreTokenGenerationV2Event")]
[Shape("triggerSource ~ TokenGeneration_", "userPoolId", "version = 2|3")]
[Shape("triggerSource ~ TokenGeneration_", "userPoolId", "request.scopes []")]
[DocumentedValues(
    nameof(CognitoEvent.TriggerSource),
    "TokenGeneration_HostedAuth", "TokenGeneration_Authentication", "TokenGeneration_NewPasswordChallenge",
    "TokenGeneration_ClientCredentials", "TokenGeneration_AuthenticateDevice", "TokenGeneration_RefreshTokens")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record PreTokenGenerationV2Event : CognitoEvent, IRespondingEvent<PreTokenGenerationV2Event, PreTokenGenerationV2Response>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    [Discriminator]
    public required PreTokenGenerationV2Request Request { get; init; }

    /// <summary>The answer as the event brought it: what AWS goes by where nobody changes it.</summary>
    public PreTokenGenerationV2Response? Response { get; init; }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, PreTokenGenerationV2Event @event, PreTokenGenerationV2Response response, IBufferWriter<byte> output) =>
        CognitoAnswer.Write(json, response, output);
}
