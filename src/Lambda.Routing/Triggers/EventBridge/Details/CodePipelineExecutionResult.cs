using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What the provider of an action says about its outcome.</summary>
[EventType]
public sealed partial record CodePipelineExecutionResult
{
    /// <summary>Why it failed, as a code: <c>JobFailed</c>.</summary>
    [JsonPropertyName("error-code")]
    public partial string? ErrorCode { get; init; }

    /// <summary>The provider's id of the work.</summary>
    [JsonPropertyName("external-execution-id")]
    public partial string? ExternalExecutionId { get; init; }

    /// <summary>The outcome in words.</summary>
    [JsonPropertyName("external-execution-summary")]
    public partial string? ExternalExecutionSummary { get; init; }

    /// <summary>The work in the console.</summary>
    [JsonPropertyName("external-execution-url")]
    public partial string? ExternalExecutionUrl { get; init; }
}
