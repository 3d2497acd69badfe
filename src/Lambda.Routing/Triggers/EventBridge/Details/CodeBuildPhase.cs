using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A phase of a build.</summary>
[EventType]
public sealed partial record CodeBuildPhase
{
    /// <summary>How long it took, in seconds.</summary>
    [JsonPropertyName("duration-in-seconds")]
    public double? DurationInSeconds { get; init; }

    /// <summary>When it ended, in UTC.</summary>
    [JsonPropertyName("end-time")]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>More about it.</summary>
    [JsonPropertyName("phase-context")]
    public IReadOnlyList<string> PhaseContext { get; init; } = [];

    /// <summary>How it ended.</summary>
    [JsonPropertyName("phase-status")]
    public partial string? PhaseStatus { get; init; }

    /// <summary>Which phase it is.</summary>
    [JsonPropertyName("phase-type")]
    public partial string? PhaseType { get; init; }

    /// <summary>When it began, in UTC.</summary>
    [JsonPropertyName("start-time")]
    public DateTimeOffset? StartTime { get; init; }
}
