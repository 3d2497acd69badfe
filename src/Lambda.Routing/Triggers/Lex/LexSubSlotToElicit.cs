using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>A slot inside another that is asked for.</summary>
[EventType, ResponseType]
public sealed partial record LexSubSlotToElicit
{
    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }

    /// <summary>The one inside it.</summary>
    public LexSubSlotToElicit? SubSlotToElicit { get; init; }
}
