namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>What the function declares, what its environment says, and what the event source mapping has.</summary>
internal enum Mode
{
    /// <summary>Declared; the mapping reads the answer.</summary>
    Declared,

    /// <summary>Not declared; the mapping would read the answer.</summary>
    Undeclared,

    /// <summary>Not declared; the mapping does not read the answer.</summary>
    UndeclaredAndIgnored,

    /// <summary>Not declared, but <c>LAMBDA_ROUTING_PARTIAL_RESPONSES=on</c>; the mapping reads the answer.</summary>
    TurnedOn,

    /// <summary>Declared, but <c>LAMBDA_ROUTING_PARTIAL_RESPONSES=off</c>; the mapping does not read the answer.</summary>
    TurnedOff,

    /// <summary>Not declared, but <c>LAMBDA_ROUTING_PARTIAL_RESPONSES</c> lists one of the methods; the mapping reads the answer.</summary>
    Listed,
}

internal static class ModeFacts
{
    /// <summary>Whether every method reports.</summary>
    public static bool Reports(this Mode mode) => mode is Mode.Declared or Mode.TurnedOn;

    public static bool MappingReads(this Mode mode) => mode is Mode.Declared or Mode.TurnedOn or Mode.Listed or Mode.Undeclared;
}
