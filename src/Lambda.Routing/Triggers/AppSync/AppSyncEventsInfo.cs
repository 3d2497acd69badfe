using Lambda.Routing.Reading;

namespace Lambda.Routing.AppSync;

/// <summary>An operation on a channel of an Event API.</summary>
[EventType]
public sealed partial record AppSyncEventsInfo
{
    /// <summary>The channel.</summary>
    [Discriminator]
    public required AppSyncChannel Channel { get; init; }

    /// <summary>The channel's namespace.</summary>
    public AppSyncChannelNamespace? ChannelNamespace { get; init; }

    /// <summary><c>PUBLISH</c> or <c>SUBSCRIBE</c>.</summary>
    [Discriminator]
    public partial string? Operation { get; init; }
}
