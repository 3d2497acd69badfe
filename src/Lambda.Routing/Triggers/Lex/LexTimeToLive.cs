using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>How long a context stays active, whichever ends first.</summary>
[EventType, ResponseType]
public sealed partial record LexTimeToLive
{
    /// <summary>In seconds.</summary>
    public int? TimeToLiveInSeconds { get; init; }

    /// <summary>In turns of the conversation.</summary>
    public int? TurnsToLive { get; init; }
}
