using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>What a player plays.</summary>
[ResponseType]
internal sealed partial record AlexaAudioItem
{
    public required AlexaStream Stream { get; init; }
}
