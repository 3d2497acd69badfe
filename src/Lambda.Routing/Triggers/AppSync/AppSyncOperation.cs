using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>What a client of an AWS AppSync Event API does.</summary>
public enum AppSyncOperation
{
    /// <summary>It publishes events to a channel.</summary>
    [Selects(typeof(AppSyncPublishEvent))]
    Publish,

    /// <summary>It subscribes to a channel.</summary>
    [Selects(typeof(AppSyncSubscribeEvent))]
    Subscribe,
}
