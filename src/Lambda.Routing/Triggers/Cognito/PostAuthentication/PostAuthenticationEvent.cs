using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A user has signed in.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html">post authentication Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoPostAuthenticationEvent")]
[Shape("triggerSource ~ PostAuthentication_", "userPoolId")]
[DocumentedValues(nameof(CognitoEvent.TriggerSource), "PostAuthentication_Authentication")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record PostAuthenticationEvent : CognitoEvent, IDefaultRespondingEvent<PostAuthenticationEvent>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required PostAuthenticationRequest Request { get; init; }

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, PostAuthenticationEvent @event, IBufferWriter<byte> output) =>
        CognitoAnswer.WriteUnchanged(json, output);
}
