using Lambda.Routing.Reading;

namespace Lambda.Routing.AppSync;

/// <summary>A channel of an Event API.</summary>
[EventType]
public sealed partial record AppSyncChannel
{
    /// <summary>Its path: <c>/default/news</c>.</summary>
    public partial string? Path { get; init; }

    /// <summary>The path's parts.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];
}
