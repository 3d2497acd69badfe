using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>An event of a user pool whose trigger no other route names: <see cref="CognitoTrigger.Other"/>.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html">user pool Lambda trigger event</see>.
/// </remarks>
[EventType]
[Source("cognito-userpool")]
[Shape("triggerSource", "userPoolId")]
[PayloadPath("request")]
public sealed partial record CognitoUserPoolEvent
    : CognitoEvent, IPayloadCarrier, IRespondingEvent<CognitoUserPoolEvent, JsonElement>, IDefaultRespondingEvent<CognitoUserPoolEvent>
{
    /// <summary>What the user pool tells about the user and the operation: the payload.</summary>
    public Payload Request { get; init; }

    /// <summary>The answer as the event brought it: its members and what AWS goes by where nobody changes them.</summary>
    public Payload Response { get; init; }

    /// <summary>The user's data: <see cref="Request"/>.</summary>
    public Payload Payload => Request;

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, CognitoUserPoolEvent @event, JsonElement response, IBufferWriter<byte> output) =>
        CognitoAnswer.Write(json, response, output);

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, CognitoUserPoolEvent @event, IBufferWriter<byte> output) =>
        CognitoAnswer.WriteUnchanged(json, output);
}
