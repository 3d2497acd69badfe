using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>A skill.</summary>
[EventType]
public sealed partial record AlexaApplication
{
    /// <summary>Its id: <c>amzn1.ask.skill.…</c></summary>
    public partial string? ApplicationId { get; init; }
}
