using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Alexa;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>What a skill of Alexa answers.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#response-format">response format</see>.</remarks>
/// <example><code>AlexaResponse.Ask("Which city?", "Say a city's name.").WithCard(AlexaCard.Simple("Travel", "Which city?"))</code></example>
[ResponseType]
public sealed partial record AlexaResponse
{
    /// <summary>The version of the answer's form.</summary>
    public string Version { get; init; } = "1.0";

    /// <summary>What is kept through the session, a JSON object; <see langword="null"/> to keep what was there.</summary>
    public JsonElement? SessionAttributes { get; init; }

    /// <summary>What Alexa says, shows and does.</summary>
    public AlexaReply Response { get; init; } = new();

    /// <summary>Nothing: for requests that only tell something.</summary>
    public static AlexaResponse Empty { get; } = new();

    /// <summary>Says something, and ends the session.</summary>
    /// <param name="speech">What Alexa says: a string, or <see cref="AlexaSpeech.FromSsml"/>.</param>
    public static AlexaResponse Tell(AlexaSpeech speech) => new() { Response = new() { OutputSpeech = speech, ShouldEndSession = true } };

    /// <summary>Asks something, and waits for the user's answer.</summary>
    /// <param name="speech">What Alexa says: a string, or <see cref="AlexaSpeech.FromSsml"/>.</param>
    /// <param name="reprompt">What Alexa says when the user does not answer.</param>
    public static AlexaResponse Ask(AlexaSpeech speech, AlexaSpeech? reprompt = null) => new()
    {
        Response = new() { OutputSpeech = speech, Reprompt = reprompt is null ? null : new() { OutputSpeech = reprompt }, ShouldEndSession = false },
    };

    /// <summary>Has the device do something.</summary>
    /// <param name="directives">What: see <see cref="AlexaDirectives"/>.</param>
    public static AlexaResponse Do(params ReadOnlySpan<IWritable> directives) => new() { Response = new() { Directives = directives.ToArray() } };

    /// <summary>The same with a card in the Alexa app.</summary>
    /// <param name="card">The card.</param>
    public AlexaResponse WithCard(AlexaCard card) => this with { Response = Response with { Card = card } };

    /// <summary>The same with a directive more.</summary>
    /// <param name="directive">What the device does: see <see cref="AlexaDirectives"/>.</param>
    public AlexaResponse With(IWritable directive) => this with { Response = Response with { Directives = [.. Response.Directives, directive] } };

    /// <summary>The same with other session attributes.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="attributes">The attributes.</param>
    /// <param name="type">Their JSON contract.</param>
    public AlexaResponse WithSessionAttributes<T>(T attributes, JsonTypeInfo<T> type) =>
        this with { SessionAttributes = JsonSerializer.SerializeToElement(attributes, type) };
}
