using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>The ids of a request, which AWS Support asks for.</summary>
[EventType]
public sealed partial record S3ResponseElements
{
    /// <summary>The id of the request.</summary>
    [JsonPropertyName("x-amz-request-id")]
    public partial string? RequestId { get; init; }

    /// <summary>The host that processed the request.</summary>
    [JsonPropertyName("x-amz-id-2")]
    public partial string? HostId { get; init; }
}
