using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A user has been confirmed, or has confirmed a forgotten password.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html">post confirmation Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoPostConfirmationEvent")]
[Shape("triggerSource ~ PostConfirmation_", "userPoolId")]
[DocumentedValues(nameof(CognitoEvent.TriggerSource), "PostConfirmation_ConfirmSignUp", "PostConfirmation_ConfirmForgotPassword")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record PostConfirmationEvent : CognitoEvent, IDefaultRespondingEvent<PostConfirmationEvent>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required PostConfirmationRequest Request { get; init; }

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, PostConfirmationEvent @event, IBufferWriter<byte> output) =>
        CognitoAnswer.WriteUnchanged(json, output);
}
