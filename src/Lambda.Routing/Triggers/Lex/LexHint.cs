using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>A phrase that is likely to be heard.</summary>
[EventType, ResponseType]
public sealed partial record LexHint
{
    /// <summary>The phrase.</summary>
    public partial string? Phrase { get; init; }
}
