using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>A message to a smart home.</summary>
[EventType]
public sealed partial record AlexaDirective
{
    /// <summary>What the message is.</summary>
    [Discriminator]
    public required AlexaHeader Header { get; init; }

    /// <summary>The device.</summary>
    public AlexaEndpoint? Endpoint { get; init; }

    /// <summary>What the message holds.</summary>
    public Payload Payload { get; init; }
}
