using Lambda.Routing.Reading;

namespace Lambda.Routing.BedrockAgent;

/// <summary>An argument that the agent made out.</summary>
[EventType]
public sealed partial record BedrockAgentParameter
{
    /// <summary>Its name.</summary>
    public required partial string Name { get; init; }

    /// <summary>Its type in the action group's schema: <c>string</c>, <c>number</c>, <c>integer</c>, <c>boolean</c>, <c>array</c>, <c>object</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>Its value, as text.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Value { get; init; }
}
