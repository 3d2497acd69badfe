using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Connect;

/// <summary>The contact, and what the flow gave the function.</summary>
[EventType]
public sealed partial record ConnectDetails
{
    /// <summary>The contact.</summary>
    [Discriminator]
    [JsonPropertyName("ContactData")]
    public required ConnectContact ContactData { get; init; }

    /// <summary>What the flow gave the function: an object of strings.</summary>
    [JsonPropertyName("Parameters")]
    public Payload Parameters { get; init; }
}
