using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>What Lex made of a slot.</summary>
[EventType]
public sealed partial record LexV1SlotDetail
{
    /// <summary>What the value may be, the likeliest first: each under <c>value</c>.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Resolutions { get; init; } = [];

    /// <summary>What was said.</summary>
    public partial string? OriginalValue { get; init; }
}
