using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>What a value may mean.</summary>
[EventType]
public sealed partial record AlexaResolutions
{
    /// <summary>By who says so.</summary>
    public IReadOnlyList<AlexaResolution> ResolutionsPerAuthority { get; init; } = [];
}
