using Lambda.Routing.Reading;

namespace Lambda.Routing.AppSync;

/// <summary>A namespace of channels.</summary>
[EventType]
public sealed partial record AppSyncChannelNamespace
{
    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }
}
