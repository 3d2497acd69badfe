using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>A question that the bot would ask.</summary>
[EventType]
public sealed partial record LexPrompt
{
    /// <summary>Which time it asks: <c>Initial</c>, <c>Retry1</c> and so on.</summary>
    public partial string? Attempt { get; init; }
}
