using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>The state of the device and of Alexa when a request is sent.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#context-object">context object</see>.</remarks>
[EventType]
public sealed partial record AlexaContext
{
    /// <summary>Alexa and the device.</summary>
    [JsonPropertyName("System")]
    public AlexaSystem? System { get; init; }

    /// <summary>What the device plays.</summary>
    [JsonPropertyName("AudioPlayer")]
    public AlexaPlayer? AudioPlayer { get; init; }

    /// <summary>The whole context, for the interfaces that no property names.</summary>
    [JsonIgnore]
    public Payload Json { get; init; }
}
