using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>A context that is active: intents may wait for it.</summary>
[EventType, ResponseType]
public sealed partial record LexActiveContext
{
    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }

    /// <summary>What it carries.</summary>
    [WriteEmpty]
    public IReadOnlyDictionary<string, string> ContextAttributes { get; init; } = new Dictionary<string, string>();

    /// <summary>How long it stays.</summary>
    public LexTimeToLive? TimeToLive { get; init; }
}
