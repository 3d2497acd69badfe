using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>What a value may mean.</summary>
[EventType]
public sealed partial record AlexaResolvedValue
{
    /// <summary>The value.</summary>
    public AlexaNamedValue? Value { get; init; }
}
