using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A user comes from an identity provider, and the attributes can be changed before they are stored.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html">inbound federation Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[Shape("triggerSource ~ InboundFederation_", "userPoolId")]
[DocumentedValues(nameof(CognitoEvent.TriggerSource), "InboundFederation_ExternalProvider")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record InboundFederationEvent : CognitoEvent, IRespondingEvent<InboundFederationEvent, InboundFederationResponse>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required InboundFederationRequest Request { get; init; }

    /// <summary>The answer as the event brought it: what AWS goes by where nobody changes it.</summary>
    public InboundFederationResponse? Response { get; init; }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, InboundFederationEvent @event, InboundFederationResponse response, IBufferWriter<byte> output) =>
        CognitoAnswer.Write(json, response, output);
}
