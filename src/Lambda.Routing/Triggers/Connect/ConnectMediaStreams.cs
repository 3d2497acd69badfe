using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Connect;

/// <summary>What is streamed of a contact.</summary>
[EventType]
public sealed partial record ConnectMediaStreams
{
    /// <summary>The customer's part.</summary>
    [JsonPropertyName("Customer")]
    public ConnectMediaStream? Customer { get; init; }
}
