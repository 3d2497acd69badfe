using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What a container needs besides CPU and memory.</summary>
[EventType]
public sealed partial record EcsResourceRequirement
{
    /// <summary>What it is: <c>GPU</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>How much, in digits.</summary>
    public partial string? Value { get; init; }
}
