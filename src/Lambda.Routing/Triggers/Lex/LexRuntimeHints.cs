using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>Phrases that are likely to be heard.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/using-hints.html">runtime hints</see>.</remarks>
[EventType, ResponseType]
public sealed partial record LexRuntimeHints
{
    /// <summary>By intent, and in it by slot.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, LexSlotHint>> SlotHints { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, LexSlotHint>>();
}
