using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>How a pipeline's run was stopped.</summary>
[EventType]
public sealed partial record CodePipelineStopDetail
{
    /// <summary>How: <c>StopAndWait</c>, <c>StopAndAbandon</c>, where it is told.</summary>
    [JsonPropertyName("stop-mode")]
    public partial string? StopMode { get; init; }

    /// <summary>Why.</summary>
    public partial string? Reason { get; init; }
}
