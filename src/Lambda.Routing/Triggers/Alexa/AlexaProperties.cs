using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>A device's state.</summary>
[ResponseType]
internal sealed partial record AlexaProperties
{
    public required IReadOnlyList<AlexaProperty> Properties { get; init; }
}
