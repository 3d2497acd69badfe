using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.DocumentDb;

/// <summary>A second, and the place of a change among those of that second.</summary>
[EventType]
public sealed partial record DocumentDbTimestamp
{
    /// <summary>The second, in UTC.</summary>
    [JsonPropertyName("t")]
    [ReadWith(typeof(UnixSeconds))]
    public DateTimeOffset? Time { get; init; }

    /// <summary>The change's number within it.</summary>
    [JsonPropertyName("i")]
    public long? Increment { get; init; }
}
