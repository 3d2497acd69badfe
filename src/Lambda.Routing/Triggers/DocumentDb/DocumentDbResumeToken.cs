using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.DocumentDb;

/// <summary>A place in a change stream.</summary>
[EventType]
public sealed partial record DocumentDbResumeToken
{
    /// <summary>The token's text, which rises along the stream.</summary>
    [JsonPropertyName("_data")]
    public partial string? Data { get; init; }
}
