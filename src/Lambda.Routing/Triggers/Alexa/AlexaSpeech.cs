using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>Something that Alexa says.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#outputspeech-object">outputSpeech object</see>.</remarks>
[ResponseType]
public sealed partial record AlexaSpeech
{
    /// <summary><c>PlainText</c> or <c>SSML</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The text, when it is plain.</summary>
    public string? Text { get; init; }

    /// <summary>The text with marks for the voice.</summary>
    public string? Ssml { get; init; }

    /// <summary>What becomes of what is being said: <c>ENQUEUE</c>, <c>REPLACE_ALL</c>, <c>REPLACE_ENQUEUED</c>.</summary>
    public string? PlayBehavior { get; init; }

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator AlexaSpeech(string text) => FromString(text);

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static AlexaSpeech FromString(string text) => new() { Type = "PlainText", Text = text };

    /// <summary>Text with marks for the voice: <c>&lt;speak&gt;…&lt;/speak&gt;</c>.</summary>
    /// <param name="ssml">The text.</param>
    public static AlexaSpeech FromSsml(string ssml) => new() { Type = "SSML", Ssml = ssml };
}
