using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Connect;

/// <summary>A queue.</summary>
[EventType]
public sealed partial record ConnectQueue
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("ARN")]
    public partial string? Arn { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("Name")]
    public partial string? Name { get; init; }

    /// <summary>The number that calls from it show.</summary>
    [JsonPropertyName("OutboundCallerId")]
    public ConnectEndpoint? OutboundCallerId { get; init; }
}
