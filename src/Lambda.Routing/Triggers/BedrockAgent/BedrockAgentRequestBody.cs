using Lambda.Routing.Reading;

namespace Lambda.Routing.BedrockAgent;

/// <summary>The body of a request of an OpenAPI schema.</summary>
[EventType]
public sealed partial record BedrockAgentRequestBody
{
    /// <summary>What it holds, by media type.</summary>
    public IReadOnlyDictionary<string, BedrockAgentContent> Content { get; init; } = new Dictionary<string, BedrockAgentContent>();
}
