using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>What a skill answers.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#response-object">response object</see>.</remarks>
[ResponseType]
public sealed partial record AlexaReply
{
    /// <summary>What Alexa says.</summary>
    public AlexaSpeech? OutputSpeech { get; init; }

    /// <summary>A card in the Alexa app.</summary>
    public AlexaCard? Card { get; init; }

    /// <summary>What Alexa says when the user does not answer.</summary>
    public AlexaReprompt? Reprompt { get; init; }

    /// <summary>What the device does.</summary>
    public IReadOnlyList<IWritable> Directives { get; init; } = [];

    /// <summary>Whether the session is over. <see langword="null"/> leaves that to the device.</summary>
    public bool? ShouldEndSession { get; init; }

    /// <summary>Whether the skill could do an intent, for a <c>CanFulfillIntentRequest</c>.</summary>
    public AlexaCanFulfill? CanFulfillIntent { get; init; }

    /// <summary>What an API of a conversation returns.</summary>
    public JsonElement? ApiResponse { get; init; }
}
