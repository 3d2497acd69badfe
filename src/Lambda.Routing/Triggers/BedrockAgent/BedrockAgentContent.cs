using Lambda.Routing.Reading;

namespace Lambda.Routing.BedrockAgent;

/// <summary>The body in one media type.</summary>
[EventType]
public sealed partial record BedrockAgentContent
{
    /// <summary>Its properties.</summary>
    public IReadOnlyList<BedrockAgentParameter> Properties { get; init; } = [];
}
