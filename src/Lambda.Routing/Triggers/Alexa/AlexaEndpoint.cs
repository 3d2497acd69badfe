using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>A device of a smart home.</summary>
[EventType, ResponseType]
public sealed partial record AlexaEndpoint
{
    /// <summary>The user's token.</summary>
    public AlexaScope? Scope { get; init; }

    /// <summary>The device's id.</summary>
    public partial string? EndpointId { get; init; }

    /// <summary>What the skill told about the device when it was found.</summary>
    public Payload Cookie { get; init; }
}
