using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>A room or house.</summary>
[EventType]
public sealed partial record AlexaUnit
{
    /// <summary>Its id.</summary>
    public partial string? UnitId { get; init; }

    /// <summary>Its id, as other skills of the same vendor see it.</summary>
    public partial string? PersistentUnitId { get; init; }
}
