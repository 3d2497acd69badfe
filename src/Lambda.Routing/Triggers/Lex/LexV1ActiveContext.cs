using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>A context that is active.</summary>
[EventType, ResponseType]
public sealed partial record LexV1ActiveContext
{
    /// <summary>How long it stays.</summary>
    public LexTimeToLive? TimeToLive { get; init; }

    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }

    /// <summary>What it carries.</summary>
    [WriteEmpty]
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();
}
