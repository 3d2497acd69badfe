using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>What the bot would do next if it were left to it.</summary>
[EventType]
public sealed partial record LexProposedState
{
    /// <summary>What it would do.</summary>
    public LexDialogAction? DialogAction { get; init; }

    /// <summary>The intent as it would then be.</summary>
    public LexIntent? Intent { get; init; }

    /// <summary>What it would ask.</summary>
    public LexPrompt? Prompt { get; init; }
}
