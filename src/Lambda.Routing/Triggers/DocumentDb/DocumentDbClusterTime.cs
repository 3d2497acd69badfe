using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.DocumentDb;

/// <summary>A time as a cluster counts.</summary>
[EventType]
public sealed partial record DocumentDbClusterTime
{
    /// <summary>The time.</summary>
    [JsonPropertyName("$timestamp")]
    public DocumentDbTimestamp? Timestamp { get; init; }
}
