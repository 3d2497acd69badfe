using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>An agent that Amazon ECS runs in a container.</summary>
[EventType]
public sealed partial record EcsManagedAgent
{
    /// <summary>When it last started.</summary>
    public DateTimeOffset? LastStartedAt { get; init; }

    /// <summary>Its last known status.</summary>
    public partial string? LastStatus { get; init; }

    /// <summary>Its name: <c>ExecuteCommandAgent</c>.</summary>
    public partial string? Name { get; init; }

    /// <summary>Why it has stopped.</summary>
    public partial string? Reason { get; init; }
}
