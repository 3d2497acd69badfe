using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What a container instance has of one kind, or has left.</summary>
[EventType]
public sealed partial record EcsResource
{
    /// <summary>The amount of a <c>DOUBLE</c>.</summary>
    public double? DoubleValue { get; init; }

    /// <summary>The amount of an <c>INTEGER</c>.</summary>
    public int? IntegerValue { get; init; }

    /// <summary>The amount of a <c>LONG</c>.</summary>
    public long? LongValue { get; init; }

    /// <summary>What it is: <c>CPU</c>, <c>MEMORY</c>, <c>PORTS</c>.</summary>
    public partial string? Name { get; init; }

    /// <summary>The members of a <c>STRINGSET</c>.</summary>
    public IReadOnlyList<string> StringSetValue { get; init; } = [];

    /// <summary>How it is told: <c>INTEGER</c>, <c>STRINGSET</c>.</summary>
    public partial string? Type { get; init; }
}
