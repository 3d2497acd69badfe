using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>A slot of an intent.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html#slot-object">slot object</see>.</remarks>
[EventType]
public sealed partial record AlexaSlot
{
    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }

    /// <summary>What was said; <see langword="null"/> when it is not filled.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Value { get; init; }

    /// <summary>Whether the user confirmed it: <c>NONE</c>, <c>CONFIRMED</c>, <c>DENIED</c>.</summary>
    public partial string? ConfirmationStatus { get; init; }

    /// <summary>Who filled it: <c>USER</c>.</summary>
    public partial string? Source { get; init; }

    /// <summary>What the value may mean.</summary>
    public AlexaResolutions? Resolutions { get; init; }

    /// <summary>The value or values, with what they may mean.</summary>
    public AlexaSlotValue? SlotValue { get; init; }
}
