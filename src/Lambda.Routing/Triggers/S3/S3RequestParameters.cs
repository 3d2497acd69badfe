using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>Where a request came from.</summary>
[EventType]
public sealed partial record S3RequestParameters
{
    /// <summary>The IP address, or the service that acted.</summary>
    [JsonPropertyName("sourceIPAddress")]
    public partial string? SourceIpAddress { get; init; }
}
