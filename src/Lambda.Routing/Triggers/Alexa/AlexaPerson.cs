using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>A person whose voice Alexa knows.</summary>
[EventType]
public sealed partial record AlexaPerson
{
    /// <summary>Their id.</summary>
    public partial string? PersonId { get; init; }

    /// <summary>The token of the account that they linked.</summary>
    public partial string? AccessToken { get; init; }

    /// <summary>How sure Alexa is.</summary>
    public AlexaConfidence? AuthenticationConfidenceLevel { get; init; }
}
