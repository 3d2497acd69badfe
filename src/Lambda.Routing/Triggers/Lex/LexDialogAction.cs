using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>What the bot does next.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html">dialog action</see>.</remarks>
[EventType, ResponseType]
public sealed partial record LexDialogAction
{
    /// <summary>What: see <see cref="LexDialogActionType"/>.</summary>
    public partial string? Type { get; init; }

    /// <summary>The slot that is asked for.</summary>
    public partial string? SlotToElicit { get; init; }

    /// <summary>How it is asked for: <c>Default</c>, <c>SpellByLetter</c>, <c>SpellByWord</c>.</summary>
    public partial string? SlotElicitationStyle { get; init; }

    /// <summary>The slot of a composite slot that is asked for.</summary>
    public LexSubSlotToElicit? SubSlotToElicit { get; init; }
}
