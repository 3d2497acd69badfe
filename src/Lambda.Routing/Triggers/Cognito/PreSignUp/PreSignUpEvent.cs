using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Somebody is about to become a user: signs up, is created by an administrator, or comes from an identity provider for the first time.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html">pre sign-up Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoPreSignupEvent")]
[Shape("triggerSource ~ PreSignUp_", "userPoolId")]
[DocumentedValues(nameof(CognitoEvent.TriggerSource), "PreSignUp_SignUp", "PreSignUp_AdminCreateUser", "PreSignUp_ExternalProvider")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record PreSignUpEvent : CognitoEvent, IRespondingEvent<PreSignUpEvent, PreSignUpResponse>, IDefaultRespondingEvent<PreSignUpEvent>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required PreSignUpRequest Request { get; init; }

    /// <summary>The answer as the event brought it: what AWS goes by where nobody changes it.</summary>
    public PreSignUpResponse? Response { get; init; }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, PreSignUpEvent @event, PreSignUpResponse response, IBufferWriter<byte> output) =>
        CognitoAnswer.Write(json, response, output);

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, PreSignUpEvent @event, IBufferWriter<byte> output) =>
        CognitoAnswer.WriteUnchanged(json, output);
}
