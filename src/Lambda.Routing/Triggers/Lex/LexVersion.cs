using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Which bots a route takes the events of.</summary>
public enum LexVersion
{
    /// <summary>Bots of both versions: the handler takes a <see cref="LexEvent"/>.</summary>
    Any,

    /// <summary>Bots of Lex V1.</summary>
    [Selects(typeof(LexV1Event))]
    V1,

    /// <summary>Bots of Lex V2.</summary>
    [Selects(typeof(LexV2Event))]
    V2,
}
