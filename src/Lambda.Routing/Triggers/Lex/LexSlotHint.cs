using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>Phrases that are likely to be heard for a slot.</summary>
[EventType, ResponseType]
public sealed partial record LexSlotHint
{
    /// <summary>The phrases.</summary>
    public IReadOnlyList<LexHint> RuntimeHintValues { get; init; } = [];

    /// <summary>The same for the slots of a composite slot.</summary>
    public IReadOnlyDictionary<string, LexSlotHint> SubSlotHints { get; init; } = new Dictionary<string, LexSlotHint>();
}
