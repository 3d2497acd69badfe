using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>Has a player play.</summary>
[ResponseType]
internal sealed partial record AlexaPlayDirective
{
    public string Type { get; init; } = "AudioPlayer.Play";

    public required string PlayBehavior { get; init; }

    public required AlexaAudioItem AudioItem { get; init; }
}
