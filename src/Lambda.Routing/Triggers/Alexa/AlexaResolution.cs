using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>What one authority says that a value may mean.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html#resolutions-object">resolutions object</see>.</remarks>
[EventType]
public sealed partial record AlexaResolution
{
    /// <summary>Whose list of values it is.</summary>
    public partial string? Authority { get; init; }

    /// <summary>Whether it knows the value.</summary>
    public AlexaResolutionStatus? Status { get; init; }

    /// <summary>What it may mean, the likeliest first.</summary>
    public IReadOnlyList<AlexaResolvedValue> Values { get; init; } = [];
}
