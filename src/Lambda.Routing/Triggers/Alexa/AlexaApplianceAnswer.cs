using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>An answer in the form of version 2.</summary>
[ResponseType]
internal sealed partial record AlexaApplianceAnswer
{
    public required AlexaHeader Header { get; init; }

    public AlexaPayload Payload { get; init; }
}
