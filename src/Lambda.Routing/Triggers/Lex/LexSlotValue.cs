using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>A slot's value.</summary>
[EventType, ResponseType]
public sealed partial record LexSlotValue
{
    /// <summary>What was said.</summary>
    public partial string? OriginalValue { get; init; }

    /// <summary>What Lex made of it.</summary>
    public partial string? InterpretedValue { get; init; }

    /// <summary>What else it may be, the likeliest first.</summary>
    public IReadOnlyList<string> ResolvedValues { get; init; } = [];
}
