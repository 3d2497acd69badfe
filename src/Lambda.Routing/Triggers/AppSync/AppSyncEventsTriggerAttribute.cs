using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes what clients of an AWS AppSync Event API publish, or their subscriptions: a direct Lambda integration of a channel namespace.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/direct-lambda-integrations.html">direct data source integrations using Lambda</see>.</remarks>
/// <param name="operation">What clients do.</param>
/// <param name="channel">The channel: <c>/default/news</c>, or <c>/default/*</c> for all that begin so; without one, every channel.</param>
/// <example><code>[AppSyncEventsTrigger(AppSyncOperation.Publish, "/default/*")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(AppSyncPublishEvent), typeof(AppSyncSubscribeEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::AppSync::ChannelNamespace")]
public sealed class AppSyncEventsTriggerAttribute(AppSyncOperation operation, string? channel = null) : TriggerAttribute
{
    /// <summary>What clients do.</summary>
    public AppSyncOperation Operation { get; } = operation;

    /// <summary>The channel: <c>/default/news</c>, or <c>/default/*</c> for all that begin so; <see langword="null"/> for every channel.</summary>
    [Filter(nameof(AppSyncSubscribeEvent.Channel), MatchBy.Wildcard)]
    public string? Channel { get; } = channel;

    /// <summary>The channel's namespace; <see langword="null"/> for any.</summary>
    [Filter(nameof(AppSyncSubscribeEvent.Namespace), MatchBy.Exact)]
    public string? Namespace { get; init; }
}
