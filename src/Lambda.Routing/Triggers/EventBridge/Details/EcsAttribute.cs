using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A name and a value.</summary>
[EventType]
public sealed partial record EcsAttribute
{
    /// <summary>The key, of a tag.</summary>
    public partial string? Key { get; init; }

    /// <summary>The name.</summary>
    public partial string? Name { get; init; }

    /// <summary>The ARN of what has the attribute.</summary>
    public partial string? TargetId { get; init; }

    /// <summary>The kind of what has the attribute.</summary>
    public partial string? TargetType { get; init; }

    /// <summary>The value.</summary>
    public partial string? Value { get; init; }
}
