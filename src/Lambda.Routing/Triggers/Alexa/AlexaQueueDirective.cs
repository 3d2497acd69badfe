using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>Stops or empties a player.</summary>
[ResponseType]
internal sealed partial record AlexaQueueDirective
{
    public required string Type { get; init; }

    public string? ClearBehavior { get; init; }
}
