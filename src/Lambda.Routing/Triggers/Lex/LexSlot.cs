using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>A slot that is filled.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html">slots</see>.</remarks>
[EventType, ResponseType]
public sealed partial record LexSlot
{
    /// <summary>What it holds: <c>Scalar</c> one value, <c>List</c> several, <c>Composite</c> slots of its own.</summary>
    public partial string? Shape { get; init; }

    /// <summary>Its value.</summary>
    public LexSlotValue? Value { get; init; }

    /// <summary>Its values, of a list.</summary>
    public IReadOnlyList<LexSlot> Values { get; init; } = [];

    /// <summary>Its own slots, of a composite one; <see langword="null"/> for one that is not filled.</summary>
    [ReadWith(typeof(LexSlotMap))]
    public IReadOnlyDictionary<string, LexSlot?> SubSlots { get; init; } = new Dictionary<string, LexSlot?>();

    /// <summary>What Lex made of the value, or else what was said.</summary>
    public string? Text => Value?.InterpretedValue ?? Value?.OriginalValue;

    /// <summary>A slot with one value.</summary>
    /// <param name="value">The value, as Lex is to take it.</param>
    public static LexSlot Of(string value) => new() { Shape = "Scalar", Value = new() { InterpretedValue = value } };
}
