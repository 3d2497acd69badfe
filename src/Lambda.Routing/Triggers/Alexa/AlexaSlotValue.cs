using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>What a slot holds.</summary>
[EventType]
public sealed partial record AlexaSlotValue
{
    /// <summary><c>Simple</c> or <c>List</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>What was said.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Value { get; init; }

    /// <summary>What it may mean.</summary>
    public AlexaResolutions? Resolutions { get; init; }

    /// <summary>The values, of a list.</summary>
    public IReadOnlyList<AlexaSlotValue> Values { get; init; } = [];
}
