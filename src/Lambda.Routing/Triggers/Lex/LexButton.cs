using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>A button of a card.</summary>
[ResponseType]
public sealed partial record LexButton
{
    /// <summary>What it shows.</summary>
    public required string Text { get; init; }

    /// <summary>What it says to the bot when it is pressed.</summary>
    public required string Value { get; init; }
}
