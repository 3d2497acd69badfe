using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>The message of an answer.</summary>
[ResponseType]
internal sealed partial record AlexaMessage
{
    public required AlexaHeader Header { get; init; }

    public AlexaEndpoint? Endpoint { get; init; }

    public AlexaPayload Payload { get; init; }
}
