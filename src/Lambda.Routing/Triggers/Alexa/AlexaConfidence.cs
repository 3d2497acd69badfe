using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>How sure Alexa is who speaks.</summary>
[EventType]
public sealed partial record AlexaConfidence
{
    /// <summary>From 0 to 400.</summary>
    public int? Level { get; init; }

    /// <summary>The skill's own rule for it.</summary>
    public Payload CustomPolicy { get; init; }
}
