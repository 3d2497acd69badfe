using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>Alexa, and the device that a request comes from.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#system-object">System object</see>.</remarks>
[EventType]
public sealed partial record AlexaSystem
{
    /// <summary>The skill.</summary>
    public AlexaApplication? Application { get; init; }

    /// <summary>The user's account.</summary>
    public AlexaUser? User { get; init; }

    /// <summary>The device.</summary>
    public AlexaDevice? Device { get; init; }

    /// <summary>The person whose voice Alexa knows.</summary>
    public AlexaPerson? Person { get; init; }

    /// <summary>The room or house that the device belongs to.</summary>
    public AlexaUnit? Unit { get; init; }

    /// <summary>Where Alexa's own services are.</summary>
    public partial string? ApiEndpoint { get; init; }

    /// <summary>The token for them.</summary>
    public partial string? ApiAccessToken { get; init; }
}
