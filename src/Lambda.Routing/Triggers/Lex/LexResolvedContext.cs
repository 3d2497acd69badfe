using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>What a transcription would mean.</summary>
[EventType]
public sealed partial record LexResolvedContext
{
    /// <summary>The intent's name.</summary>
    public partial string? Intent { get; init; }
}
