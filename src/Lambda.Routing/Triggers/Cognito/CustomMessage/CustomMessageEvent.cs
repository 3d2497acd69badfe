using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A message with a code or a link is about to be sent.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html">custom message Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoCustomMessageEvent")]
[Shape("triggerSource ~ CustomMessage_", "userPoolId")]
[DocumentedValues(
    nameof(CognitoEvent.TriggerSource),
    "CustomMessage_SignUp", "CustomMessage_AdminCreateUser", "CustomMessage_ResendCode", "CustomMessage_ForgotPassword",
    "CustomMessage_UpdateUserAttribute", "CustomMessage_VerifyUserAttribute", "CustomMessage_Authentication")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record CustomMessageEvent : CognitoEvent, IRespondingEvent<CustomMessageEvent, CustomMessageResponse>, IDefaultRespondingEvent<CustomMessageEvent>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required CustomMessageRequest Request { get; init; }

    /// <summary>The answer as the event brought it: what AWS goes by where nobody changes it.</summary>
    public CustomMessageResponse? Response { get; init; }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, CustomMessageEvent @event, CustomMessageResponse response, IBufferWriter<byte> output) =>
        CognitoAnswer.Write(json, response, output);

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, CustomMessageEvent @event, IBufferWriter<byte> output) =>
        CognitoAnswer.WriteUnchanged(json, output);
}
