using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>What the user wants.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html#intent-object">intent object</see>.</remarks>
[EventType]
public sealed partial record AlexaIntent
{
    /// <summary>The intent's name.</summary>
    public partial string? Name { get; init; }

    /// <summary>Whether the user confirmed it: <c>NONE</c>, <c>CONFIRMED</c>, <c>DENIED</c>.</summary>
    public partial string? ConfirmationStatus { get; init; }

    /// <summary>Its slots, by name.</summary>
    public IReadOnlyDictionary<string, AlexaSlot> Slots { get; init; } = new Dictionary<string, AlexaSlot>();
}
