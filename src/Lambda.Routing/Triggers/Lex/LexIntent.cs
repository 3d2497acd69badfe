using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>An intent, and what is known about it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html">intent</see>.</remarks>
[EventType, ResponseType]
public sealed partial record LexIntent
{
    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }

    /// <summary>Its slots by name; <see langword="null"/> for one that is not filled.</summary>
    [ReadWith(typeof(LexSlotMap))]
    [WriteEmpty]
    public IReadOnlyDictionary<string, LexSlot?> Slots { get; init; } = new Dictionary<string, LexSlot?>();

    /// <summary>How far it is: see <see cref="LexIntentState"/>.</summary>
    public partial string? State { get; init; }

    /// <summary>Whether the user confirmed it: see <see cref="LexConfirmationState"/>.</summary>
    public partial string? ConfirmationState { get; init; }

    /// <summary>What Amazon Kendra found, for a search intent.</summary>
    public Payload KendraResponse { get; init; }

    /// <summary>A slot's value: what Lex made of it, or what was said; <see langword="null"/> when the slot is not filled.</summary>
    /// <param name="name">The slot's name.</param>
    public string? GetSlot(string name) => Slots.GetValueOrDefault(name)?.Text;
}
