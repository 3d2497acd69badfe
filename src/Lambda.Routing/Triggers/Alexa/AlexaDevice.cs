using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>A device.</summary>
[EventType]
public sealed partial record AlexaDevice
{
    /// <summary>Its id.</summary>
    public partial string? DeviceId { get; init; }

    /// <summary>Its id, as smart home skills of the same vendor see it.</summary>
    public partial string? PersistentEndpointId { get; init; }

    /// <summary>What it can do, by interface.</summary>
    public Payload SupportedInterfaces { get; init; }
}
