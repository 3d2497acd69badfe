using Lambda.Routing.Reading;

namespace Lambda.Routing.BedrockAgent;

/// <summary>The agent that asks.</summary>
[EventType]
public sealed partial record BedrockAgentInfo
{
    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }

    /// <summary>Its id.</summary>
    public partial string? Id { get; init; }

    /// <summary>Its alias.</summary>
    public partial string? Alias { get; init; }

    /// <summary>Its version: a number, or <c>DRAFT</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }
}
