using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>An email has to be sent, and the function does it instead of Amazon Cognito.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html">custom email sender Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoCustomEmailSenderEvent")]
[Shape("triggerSource ~ CustomEmailSender_", "userPoolId")]
[DocumentedValues(
    nameof(CognitoEvent.TriggerSource),
    "CustomEmailSender_SignUp", "CustomEmailSender_AdminCreateUser", "CustomEmailSender_ResendCode", "CustomEmailSender_ForgotPassword",
    "CustomEmailSender_UpdateUserAttribute", "CustomEmailSender_VerifyUserAttribute", "CustomEmailSender_Authentication",
    "CustomEmailSender_AccountTakeOverNotification")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record CustomEmailSenderEvent : CognitoEvent, IDefaultRespondingEvent<CustomEmailSenderEvent>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required CustomSenderRequest Request { get; init; }

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, CustomEmailSenderEvent @event, IBufferWriter<byte> output) =>
        CognitoAnswer.WriteUnchanged(json, output);
}
