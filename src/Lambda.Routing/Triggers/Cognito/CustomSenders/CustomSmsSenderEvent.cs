using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>An SMS has to be sent, and the function does it instead of Amazon Cognito.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sms-sender.html">custom SMS sender Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoCustomSmsSenderEvent")]
[Shape("triggerSource ~ CustomSMSSender_", "userPoolId")]
[DocumentedValues(
    nameof(CognitoEvent.TriggerSource),
    "CustomSMSSender_SignUp", "CustomSMSSender_AdminCreateUser", "CustomSMSSender_ResendCode", "CustomSMSSender_ForgotPassword",
    "CustomSMSSender_UpdateUserAttribute", "CustomSMSSender_VerifyUserAttribute", "CustomSMSSender_Authentication")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record CustomSmsSenderEvent : CognitoEvent, IDefaultRespondingEvent<CustomSmsSenderEvent>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required CustomSenderRequest Request { get; init; }

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, CustomSmsSenderEvent @event, IBufferWriter<byte> output) =>
        CognitoAnswer.WriteUnchanged(json, output);
}
