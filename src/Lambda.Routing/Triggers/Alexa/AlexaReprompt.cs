using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>What Alexa says when the user does not answer.</summary>
[ResponseType]
public sealed partial record AlexaReprompt
{
    /// <summary>What it says.</summary>
    public AlexaSpeech? OutputSpeech { get; init; }

    /// <summary>What the device does.</summary>
    public IReadOnlyList<IWritable> Directives { get; init; } = [];
}
