using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A user is about to sign in. Throwing refuses.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html">pre authentication Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoPreAuthenticationEvent")]
[Shape("triggerSource ~ PreAuthentication_", "userPoolId")]
[DocumentedValues(nameof(CognitoEvent.TriggerSource), "PreAuthentication_Authentication")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record PreAuthenticationEvent : CognitoEvent, IDefaultRespondingEvent<PreAuthenticationEvent>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required PreAuthenticationRequest Request { get; init; }

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, PreAuthenticationEvent @event, IBufferWriter<byte> output) =>
        CognitoAnswer.WriteUnchanged(json, output);
}
