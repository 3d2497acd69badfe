using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>A value of a slot's type.</summary>
[EventType]
public sealed partial record AlexaNamedValue
{
    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }

    /// <summary>Its id.</summary>
    public partial string? Id { get; init; }
}
