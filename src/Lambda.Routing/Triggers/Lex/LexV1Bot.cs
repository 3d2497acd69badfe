using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>The bot that the user talks to.</summary>
[EventType]
public sealed partial record LexV1Bot
{
    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }

    /// <summary>Its alias.</summary>
    public partial string? Alias { get; init; }

    /// <summary>Its version: a number, or <c>$LATEST</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }
}
