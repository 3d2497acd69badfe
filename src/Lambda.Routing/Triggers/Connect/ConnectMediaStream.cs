using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Connect;

/// <summary>One side of what is streamed.</summary>
[EventType]
public sealed partial record ConnectMediaStream
{
    /// <summary>The voice.</summary>
    [JsonPropertyName("Audio")]
    public ConnectAudio? Audio { get; init; }
}
