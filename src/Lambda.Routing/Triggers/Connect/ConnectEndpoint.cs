using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Connect;

/// <summary>An address.</summary>
[EventType]
public sealed partial record ConnectEndpoint
{
    /// <summary>A telephone number in E.164, or another address.</summary>
    [JsonPropertyName("Address")]
    public partial string? Address { get; init; }

    /// <summary>What kind of address: <c>TELEPHONE_NUMBER</c>.</summary>
    [JsonPropertyName("Type")]
    public partial string? Type { get; init; }
}
